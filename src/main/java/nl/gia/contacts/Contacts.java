package nl.gia.contacts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.ContactId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.shared.SearchTerms;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People, findable by those in whose region or municipality they are. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_CONTACTS)")
public class Contacts {

    private static final int CHUNK = 5_000;

    private final ContactQueries queries;
    private final KnownContacts people;
    private final ContactWriting writing;
    private final Access access;
    private final Audit audit;

    Contacts(ContactQueries queries, KnownContacts people, ContactWriting writing, Access access, Audit audit) {
        this.queries = queries;
        this.people = people;
        this.writing = writing;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Page<ContactRow> search(ContactFilter filter, Pageable page) {
        return queries.search(filter, page);
    }

    /** By name, organisation, function, address or municipality; the best first. */
    @Transactional(readOnly = true)
    public Page<ContactRow> find(SearchTerms terms, Pageable page) {
        return terms.isEmpty() ? Page.empty(page) : queries.find(terms, page);
    }

    @Transactional(readOnly = true)
    public Optional<ContactRow> find(ContactId id) {
        return queries.find(id);
    }

    /** Known from then on in the regions of whoever makes it. */
    public ContactId create(NewContact typed) {
        requireWriting();
        ContactForm form = ContactForm.of(typed);
        ContactId id = ContactId.create();
        if (writing.isTaken(id, form.key()) || !writing.create(id, form)) {
            throw taken(form);
        }
        List<RegionId> regions = List.copyOf(access.regions());
        writing.knownIn(regions.stream()
                .map(region -> new ContactWriting.Knowing(id, region, true))
                .toList());
        audit.done("contact.created", "contact", id);
        return id;
    }

    /** By who keeps it: see {@link ContactRow#changeable}. */
    public void change(ContactId id, int version, NewContact typed) {
        if (!queries.find(id).orElseThrow(Problem.NotFound::new).changeable()) {
            throw new Problem.NotAllowed();
        }
        ContactForm form = ContactForm.of(typed);
        if (writing.isTaken(id, form.key())) {
            throw taken(form);
        }
        if (!writing.change(id, version, form)) {
            throw new Problem.Stale();
        }
        audit.done("contact.changed", "contact", id);
    }

    /**
     * For who registers people, in that transaction: those whose key is known already are left as they are. Whether one may
     * is told by the meeting they are registered for.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PersonKey, ContactId> findOrCreateAll(Collection<KnownPerson> people) {
        Map<PersonKey, ContactId> ids = new HashMap<>();
        // Always in one order, so that two who bring in the same people do not wait for each other for ever.
        List<KnownPerson> all = people.stream()
                .sorted(Comparator.comparing(
                                (KnownPerson person) -> person.key().value())
                        .thenComparing(person -> person.region().value()))
                .toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<KnownPerson> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            Set<PersonKey> created = writing.create(chunk);
            Map<PersonKey, ContactId> found = writing.find(chunk);
            writing.knownIn(chunk.stream()
                    .map(person -> new ContactWriting.Knowing(
                            Objects.requireNonNull(found.get(person.key())),
                            person.region(),
                            created.contains(person.key())))
                    .toList());
            ids.putAll(found);
        }
        return ids;
    }

    /**
     * Of those asked for by address, or by name and municipality, whom one may see; with the municipality that continues
     * theirs on a day. Of two with one name nobody is meant.
     */
    @Transactional(readOnly = true)
    public Map<PersonKey, ContactRow> known(Collection<PersonKey> keys, LocalDate on) {
        return keys.isEmpty() ? Map.of() : people.by(keys, on);
    }

    /**
     * The councillors, executives and officials who hold their post, as far as one may see them, by the municipality that
     * continues theirs on a day; those who can be phoned first.
     */
    @Transactional(readOnly = true)
    public Map<MunicipalityCode, List<ContactRow>> inPost(
            Collection<MunicipalityCode> municipalities, LocalDate on, int mostOfEach) {
        return municipalities.isEmpty() ? Map.of() : people.inPost(municipalities, on, mostOfEach);
    }

    /** Everybody among whom {@link #known} tells who is meant by one key. */
    @Transactional(readOnly = true)
    public List<ContactRow> called(PersonKey key, LocalDate on) {
        return people.all(key, on);
    }

    /** Those who went by one of these and were merged into another: by what that one goes. */
    @Transactional(readOnly = true)
    public Map<PersonKey, PersonKey> aliases(Collection<PersonKey> keys) {
        return writing.aliases(keys);
    }

    private void requireWriting() {
        if (!access.mayAtAll(Action.WRITE_CONTACTS)) {
            throw new Problem.NotAllowed();
        }
    }

    static Problem taken(ContactForm form) {
        return form.email() == null
                ? new Problem.Invalid("name", "contacts.problem.nameTaken")
                : new Problem.Invalid("email", "contacts.problem.emailTaken");
    }
}
