package nl.gia.calls;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.gia.audit.Audit;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.participation.Participation;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionLayout;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was said on the telephone. Who called sets it right, or withdraws it, within a day; nothing is ever removed. A
 * municipality that merged is called as the one that continues it.
 */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Conversations {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MONTHS_AHEAD = 24;

    private final ConversationQueries queries;
    private final Participation participation;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final RegionLayout layout;
    private final Contacts contacts;
    private final CallRights rights;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Conversations(
            ConversationQueries queries,
            Participation participation,
            Programmes programmes,
            Municipalities municipalities,
            RegionLayout layout,
            Contacts contacts,
            CallRights rights,
            Access access,
            Audit audit,
            Clock clock) {
        this.queries = queries;
        this.participation = participation;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.layout = layout;
        this.contacts = contacts;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Page<Conversation> of(String slug, MunicipalityCode municipality, Pageable page) {
        rights.require();
        ProgrammeRow programme = programme(slug);
        MunicipalityCode called = called(programme, municipality);
        return queries.of(programme.id(), called, on(programme), page);
    }

    /** Whether there is anything to see or to note for the principal. */
    @Transactional(readOnly = true)
    public boolean mayCall(String slug, MunicipalityCode municipality) {
        try {
            rights.require();
            called(programme(slug), municipality);
            return true;
        } catch (Problem.NotFound notForThisOne) {
            return false;
        }
    }

    public Conversation log(String slug, MunicipalityCode municipality, CallReport typed) {
        return log(slug, municipality, typed, AmsterdamTime.now(clock));
    }

    /** A call of before, such as one that was kept elsewhere until now. */
    public Conversation logEarlier(String slug, MunicipalityCode municipality, CallReport typed, Instant at) {
        rights.require();
        boolean isPast = at.isBefore(AmsterdamTime.now(clock))
                && programme(slug).period().includes(AmsterdamTime.dayOf(at));
        new FieldErrors().check(isPast, "at", "calls.problem.notBefore").throwIfAny();
        return log(slug, municipality, typed, at);
    }

    private Conversation log(String slug, MunicipalityCode municipality, CallReport typed, Instant at) {
        rights.require();
        ProgrammeRow programme = programme(slug);
        MunicipalityCode called = called(programme, municipality);
        CallReport report = checked(typed, AmsterdamTime.dayOf(at));
        ConversationId id = ConversationId.create();
        var caller = new ConversationQueries.Caller(
                access.principal().map(Principal::name).orElse(""), rights.account());
        queries.add(id, programme.id(), called, report, at, caller);
        done("call.logged", called, id);
        return found(id).conversation();
    }

    public void correct(ConversationId id, int version, CallReport typed) {
        ConversationQueries.Place place = corrected(id);
        if (!queries.correct(
                id,
                version,
                checked(typed, AmsterdamTime.dayOf(place.conversation().at())))) {
            throw new Problem.Stale();
        }
        done("call.corrected", place.municipality(), id);
    }

    /** As if it was never noted; it stays on record. */
    public void withdraw(ConversationId id, int version) {
        ConversationQueries.Place place = corrected(id);
        if (!queries.withdraw(id, version, AmsterdamTime.now(clock))) {
            throw new Problem.Stale();
        }
        done("call.withdrawn", place.municipality(), id);
    }

    /** The next step was taken, or is to be taken after all; by whoever may phone the municipality. */
    public void settle(ConversationId id, int version, boolean done) {
        ConversationQueries.Place place = found(id);
        if (!queries.settle(id, version, done ? AmsterdamTime.now(clock) : null)) {
            throw new Problem.Stale();
        }
        done(done ? "call.settled" : "call.reopened", place.municipality(), id);
    }

    private ConversationQueries.Place corrected(ConversationId id) {
        ConversationQueries.Place place = found(id);
        if (!place.conversation().correctable()) {
            throw new Problem.NotAllowed();
        }
        return place;
    }

    private ConversationQueries.Place found(ConversationId id) {
        rights.require();
        ConversationQueries.Place place = queries.find(id).orElseThrow(Problem.NotFound::new);
        called(programme(place.programme()), place.municipality());
        return place;
    }

    /** Itself or the one that continues it, in a region the principal may phone. */
    private MunicipalityCode called(ProgrammeRow programme, MunicipalityCode municipality) {
        LocalDate on = on(programme);
        MunicipalityCode called = municipalities
                .continuing(municipality, on)
                .map(MunicipalityRow::code)
                .orElseThrow(Problem.NotFound::new);
        rights.require(layout.regionOf(programme.id(), called, on).orElse(null));
        return called;
    }

    private LocalDate on(ProgrammeRow programme) {
        return participation
                .point(programme.slug(), ReferencePoint.Asked.NOTHING)
                .on();
    }

    private ProgrammeRow programme(String slug) {
        return programmes.row(slug).orElseThrow(Problem.NotFound::new);
    }

    private ProgrammeRow programme(ProgrammeId id) {
        return programmes.all().stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    /** @param day of the call */
    private CallReport checked(CallReport typed, LocalDate day) {
        String person = person(typed);
        String note = Typed.orNull(typed.note());
        String step = Typed.orNull(typed.nextStep());
        LocalDate next =
                typed.nextOn() == null && typed.outcome() == Outcome.CALL_BACK ? workdayAfter(day) : typed.nextOn();
        new FieldErrors()
                .checkLength(person, LONGEST_LINE, "person")
                .checkLength(note, LONGEST_NOTE, "note")
                .checkLength(step, LONGEST_LINE, "nextStep")
                .check(step == null || next != null, "nextOn", "calls.problem.whichDay")
                .check(next == null || !next.isBefore(day), "nextOn", "calls.problem.past")
                .check(
                        next == null || !next.isAfter(day.plusMonths(MONTHS_AHEAD)),
                        "nextOn",
                        "calls.problem.farAhead",
                        MONTHS_AHEAD)
                .throwIfAny();
        return new CallReport(typed.outcome(), typed.contact(), person, note, step, next);
    }

    /** Who is known is called by the name one knows. */
    private @Nullable String person(CallReport typed) {
        return typed.contact() == null
                ? Typed.orNull(typed.person())
                : contacts.find(Objects.requireNonNull(typed.contact()))
                        .map(ContactRow::name)
                        .orElseThrow(Problem.NotFound::new);
    }

    private static LocalDate workdayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    private void done(String action, MunicipalityCode municipality, ConversationId id) {
        audit.done(action, "municipality", municipality.value(), Map.of("conversation", id.toString()));
    }
}
