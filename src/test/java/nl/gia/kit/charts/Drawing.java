package nl.gia.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing as a reader of XML sees it; it fails on one that is not well formed or not fit for a screen reader. */
record Drawing(Document document) {

    static Drawing of(String svg) {
        assertThat(svg).startsWith("<svg ");
        try {
            InputSource source = new InputSource(new StringReader(svg));
            Drawing drawing = new Drawing(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source));
            assertThat(drawing.root().getAttribute("role")).isEqualTo("img");
            assertThat(drawing.root().getFirstChild().getNodeName()).isEqualTo("title");
            assertThat(drawing.texts("desc")).hasSize(1);
            assertThat(svg).doesNotContain("style=", "fill=", "stroke=", "#fff");
            return drawing;
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<String> texts(String element) {
        return all(element).stream().map(Element::getTextContent).toList();
    }

    List<Element> ofClass(String className) {
        return all("*").stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(className))
                .toList();
    }

    Element only(String className) {
        assertThat(ofClass(className)).as(className).hasSize(1);
        return ofClass(className).getFirst();
    }

    private List<Element> all(String element) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
