package nl.gia.contacts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.gia.contacts.ContactRow;
import nl.gia.kit.Dates;

/** That somebody left, or is about to, in a few words; empty for who stays. */
final class PostWords {

    private PostWords() {}

    static String of(ContactRow contact, LocalDate today, Locale locale) {
        if (contact.leftOn() == null) {
            return "";
        }
        return contact.hasLeft(today)
                ? I18NProvider.translate("contacts.left")
                : I18NProvider.translate("contacts.leaves", Dates.day(contact.leftOn(), locale));
    }
}
