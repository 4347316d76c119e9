package nl.gia.attendance.lists;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.gia.kit.Languages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document on its way to paper, built as a tree: what somebody typed can never become markup. */
final class PaperTree {

    private final Document document;
    private final Element body;

    PaperTree(String title, Locale locale, String style) {
        document = empty();
        Element root = document.createElement("html");
        root.setAttribute("lang", Languages.nearest(locale).getLanguage());
        document.appendChild(root);
        Element head = add(root, "head", "");
        add(head, "title", "").setTextContent(title);
        Element about = add(head, "meta", "");
        about.setAttribute("name", "subject");
        about.setAttribute("content", title);
        add(head, "style", "").setTextContent(style);
        body = add(root, "body", "");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    Element add(Element parent, String tag, String styled) {
        Element child = document.createElement(tag);
        if (!styled.isEmpty()) {
            child.setAttribute("class", styled);
        }
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String tag, String styled, String text) {
        Element child = add(parent, tag, styled);
        child.appendChild(document.createTextNode(text));
        return child;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
