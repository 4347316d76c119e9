package nl.gia.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ContactId;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts that change hands: who left, and who came in the place. What somebody attended stays as it was. By who keeps the
 * contact, and by a municipality for its own people.
 */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_CONTACTS)")
public class ContactDepartures {

    private static final int MONTHS_AHEAD = 12;

    private final DepartureQueries queries;
    private final ContactQueries contacts;
    private final ContactWriting writing;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ContactDepartures(
            DepartureQueries queries,
            ContactQueries contacts,
            ContactWriting writing,
            Access access,
            Audit audit,
            Clock clock) {
        this.queries = queries;
        this.contacts = contacts;
        this.writing = writing;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Departure of(ContactId contact) {
        ContactRow row = contacts.find(contact).orElseThrow(Problem.NotFound::new);
        return queries.of(row, mayHandOver(row));
    }

    /** Also to say it otherwise than before. */
    public void markLeft(MarkLeft command) {
        ContactRow leaver = handedOver(command.contact());
        LocalDate on = checked(command.on());
        ContactId successor = successor(leaver, command);
        if (!queries.leave(leaver.id(), command.version(), on, successor)) {
            throw new Problem.Stale();
        }
        audit.done("contact.left", "contact", leaver.id().toString(), Map.of("from", on));
        if (successor != null) {
            audit.done(
                    "contact.succeeded",
                    "contact",
                    successor.toString(),
                    Map.of("other", leaver.id().toString()));
        }
    }

    /** It was noted by mistake, or the person came back. */
    public void markBack(ContactId contact, int version) {
        ContactRow leaver = handedOver(contact);
        if (!queries.comeBack(leaver.id(), version)) {
            throw new Problem.Stale();
        }
        audit.done("contact.returned", "contact", leaver.id());
    }

    private ContactRow handedOver(ContactId contact) {
        ContactRow row = contacts.find(contact).orElseThrow(Problem.NotFound::new);
        if (!mayHandOver(row)) {
            throw new Problem.NotAllowed();
        }
        return row;
    }

    // What a municipality sees of contacts are its own people.
    private boolean mayHandOver(ContactRow row) {
        return row.changeable() || access.mayAtAll(Action.HAND_OVER_POSTS) && access.municipality() != null;
    }

    private LocalDate checked(@Nullable LocalDate on) {
        LocalDate last = AmsterdamTime.today(clock).plusMonths(MONTHS_AHEAD);
        new FieldErrors()
                .check(on != null, "on", "problem.required")
                .check(on == null || !on.isAfter(last), "on", "contacts.problem.leavesLate", MONTHS_AHEAD)
                .throwIfAny();
        return Objects.requireNonNull(on);
    }

    private @Nullable ContactId successor(ContactRow leaver, MarkLeft command) {
        if (command.newcomer() != null) {
            return create(leaver, command.newcomer());
        }
        if (command.successor() == null) {
            return null;
        }
        ContactRow chosen = contacts.find(command.successor()).orElseThrow(Problem.NotFound::new);
        new FieldErrors()
                .check(!chosen.equals(leaver), "successor", "contacts.problem.ownSuccessor")
                .check(chosen.equals(leaver) || chosen.leftOn() == null, "successor", "contacts.problem.successorLeft")
                .throwIfAny();
        return chosen.id();
    }

    private ContactId create(ContactRow leaver, NewContact typed) {
        ContactForm form = ContactForm.of(typed);
        MunicipalityCode own = access.municipality();
        new FieldErrors()
                .check(
                        own == null || own.equals(form.municipality()),
                        "municipality",
                        "contacts.problem.ownMunicipality")
                .throwIfAny();
        ContactId id = ContactId.create();
        if (writing.isTaken(id, form.key()) || !writing.create(id, form)) {
            throw Contacts.taken(form);
        }
        queries.knowAs(id, leaver.id());
        audit.done("contact.created", "contact", id);
        return id;
    }
}
