package nl.gia.contacts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.kit.SearchHit;
import nl.gia.kit.SearchSource;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.SearchTerms;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class ContactsFound implements SearchSource {

    private final Contacts contacts;
    private final Access access;
    private final Clock clock;

    ContactsFound(Contacts contacts, Access access, Clock clock) {
        this.contacts = contacts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ContactNavigation.LIST;
    }

    @Override
    public String key() {
        return "contacts.found";
    }

    @Override
    public Page<SearchHit> find(SearchTerms terms, Pageable page) {
        return access.mayAtAll(Action.READ_CONTACTS)
                ? contacts.find(terms, page).map(this::hit)
                : Page.empty(page);
    }

    private SearchHit hit(ContactRow person) {
        String about = Stream.of(
                        person.hasLeft(AmsterdamTime.today(clock)) ? I18NProvider.translate("contacts.left") : null,
                        PersonFields.kind(person.kind()),
                        person.municipalityName(),
                        person.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
        return new SearchHit(person.name(), about, ContactNavigation.contact(person.id()));
    }
}
