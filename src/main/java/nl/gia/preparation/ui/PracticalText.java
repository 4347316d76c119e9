package nl.gia.preparation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.gia.preparation.Practical;

/** Practical information as one reads it. */
class PracticalText extends Div {

    PracticalText(Practical told) {
        if (told.information() != null) {
            Paragraph text = new Paragraph(told.information());
            text.addClassName("gia-lines-kept");
            add(text);
        }
        if (told.contactName() != null) {
            Paragraph contact = new Paragraph(new Span(getTranslation("preparation.contact", told.contactName())));
            if (told.contactEmail() != null) {
                contact.add(new Span(" · "), new Anchor("mailto:" + told.contactEmail(), told.contactEmail()));
            }
            if (told.contactPhone() != null) {
                contact.add(
                        new Span(" · "),
                        new Anchor("tel:" + told.contactPhone().replaceAll("[^0-9+]", ""), told.contactPhone()));
            }
            add(contact);
        }
    }
}
