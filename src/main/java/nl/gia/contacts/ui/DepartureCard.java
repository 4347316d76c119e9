package nl.gia.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Departure;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;

/** Who held the post before, and who has it now. */
class DepartureCard extends Card {

    DepartureCard(ContactRow contact, Departure departure, LocalDate today, Runnable change, Runnable back) {
        super();
        add(new H2(getTranslation("contacts.post")));
        LocalDate leftOn = departure.leftOn();
        if (leftOn != null) {
            String day = Dates.day(leftOn, getLocale());
            add(new Paragraph(getTranslation(
                    contact.hasLeft(today) ? "contacts.hasLeft" : "contacts.willLeave", contact.name(), day)));
            Departure.Somebody successor = departure.successor();
            add(
                    successor == null
                            ? new Paragraph(getTranslation("contacts.noSuccessor"))
                            : told("contacts.succeededBy", successor));
        }
        departure.predecessors().forEach(before -> add(told("contacts.inPlaceOf", before)));
        if (leftOn != null && departure.mayChange()) {
            Span tools = new Span(
                    new Button(getTranslation("contacts.changeDeparture"), click -> change.run()),
                    new Button(getTranslation("contacts.markBack"), click -> back.run()));
            tools.addClassName("gia-tools");
            add(tools);
        }
    }

    private Component told(String key, Departure.Somebody somebody) {
        return new Paragraph(
                new Span(getTranslation(key) + " "),
                new Anchor(ContactNavigation.contact(somebody.id()), somebody.name()));
    }
}
