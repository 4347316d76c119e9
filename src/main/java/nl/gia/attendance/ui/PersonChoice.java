package nl.gia.attendance.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.contacts.ContactRow;
import org.jspecify.annotations.Nullable;

/** Somebody known, or a name that is nobody's yet. */
record PersonChoice(String name, @Nullable ContactRow known) {

    static final String DOT = " · ";

    static PersonChoice of(ContactRow contact) {
        return new PersonChoice(contact.name(), contact);
    }

    static PersonChoice newcomer(String name) {
        return new PersonChoice(name, null);
    }

    // Of two with one name one sees which is which, and a third can be typed as somebody new.
    String label() {
        String about = about();
        return about.isEmpty() ? name : name + DOT + about;
    }

    String about() {
        return known == null
                ? ""
                : Stream.of(known.municipalityName(), known.organisation())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(DOT));
    }
}
