package nl.gia.contacts.ui;

import com.vaadin.flow.component.Component;
import nl.gia.contacts.ContactRow;

/** What a module above has to show on the page of a person. */
public interface ContactPart {

    Component content(ContactRow contact);
}
