package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The top of a page: where one is, its title, and what one can do here. */
public class PageHeader extends Composite<Header> {

    private final Paragraph crumb = new Paragraph();
    private final H1 title = new H1();
    private final Div tools = new Div();

    public PageHeader(String title) {
        this.title.setText(title);
        crumb.addClassName("gia-crumb");
        crumb.setVisible(false);
        tools.addClassName("gia-tools");
        tools.setVisible(false);
        getContent().addClassName("gia-page-header");
        getContent().add(new Div(crumb, this.title), tools);
    }

    public PageHeader crumb(String text) {
        crumb.add(crumb.getComponentCount() == 0 ? text : " › " + text);
        crumb.setVisible(true);
        return this;
    }

    /** @param href relative to the root of the site, without a slash before it */
    public PageHeader crumb(String text, String href) {
        if (crumb.getComponentCount() > 0) {
            crumb.add(new Span(" › "));
        }
        crumb.add(new Anchor(href, text));
        crumb.setVisible(true);
        return this;
    }

    /** Beside the title; the primary button last. */
    public PageHeader tools(Component... components) {
        tools.add(components);
        tools.setVisible(true);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
