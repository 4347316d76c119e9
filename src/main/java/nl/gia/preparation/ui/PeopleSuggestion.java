package nl.gia.preparation.ui;

import java.util.List;
import nl.gia.contacts.ContactRow;
import org.springframework.data.domain.Pageable;

/** People whose name, address or organisation holds what is typed. */
@FunctionalInterface
interface PeopleSuggestion {

    PeopleSuggestion NOBODY = (typed, page) -> List.of();

    List<ContactRow> find(String typed, Pageable page);
}
