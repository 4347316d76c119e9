package nl.gia.attendance.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.contacts.ContactFilter;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityFilter;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What is looked up while one types. */
@Component
class PeopleSearch {

    private final Contacts contacts;
    private final Municipalities municipalities;

    PeopleSearch(Contacts contacts, Municipalities municipalities) {
        this.contacts = contacts;
        this.municipalities = municipalities;
    }

    // Who mends a name that was chosen has the dots of its label in it.
    List<ContactRow> contacts(String typed, Pageable page) {
        String words = typed.replace(PersonChoice.DOT, " ");
        return contacts.search(ContactFilter.matching(words), page).getContent();
    }

    List<MunicipalityRow> municipalities(String typed, LocalDate day, Pageable page) {
        return municipalities
                .search(new MunicipalityFilter(typed, null, day), page)
                .getContent();
    }

    /** Itself, or the one that continues it on that day; empty when there is none. */
    Optional<MunicipalityRow> municipality(@Nullable MunicipalityCode code, LocalDate day) {
        return code == null ? Optional.empty() : municipalities.continuing(code, day);
    }
}
