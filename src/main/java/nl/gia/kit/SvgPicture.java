package nl.gia.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;

/** The one place where markup is put on the page as it is: drawings of our own, with every text in them escaped. */
public class SvgPicture extends Composite<Div> {

    public SvgPicture(String svg) {
        show(svg);
        getContent().addClassName("gia-picture");
    }

    public final void show(String svg) {
        if (!svg.startsWith("<svg ") || svg.contains("<script")) {
            throw new IllegalArgumentException("not a drawing");
        }
        getContent().removeAll();
        getContent().add(new Html("<div>" + svg + "</div>"));
    }
}
