package nl.gia.example;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.gia.calls.CallFilter;
import nl.gia.calls.CallList;
import nl.gia.calls.CallReport;
import nl.gia.calls.CallRow;
import nl.gia.calls.CallState;
import nl.gia.calls.Conversations;
import nl.gia.calls.Outcome;
import nl.gia.contacts.ContactDepartures;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.KnownPerson;
import nl.gia.contacts.MarkLeft;
import nl.gia.contacts.NewContact;
import nl.gia.participation.Participation;
import nl.gia.participation.Reach;
import nl.gia.participation.ReachFilter;
import nl.gia.participation.ReachedRow;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Principals;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the coordinator of the example said on the telephone, whom one can phone, and two who left their post. */
@Component
class ExampleCalls {

    /** More people of a town hall than ever came. */
    private static final int AT_THE_TELEPHONE = 15;

    private static final int CAME = 3;
    private static final int DAYS_TO_WHO_CAME = 60;
    private static final int LEFT_DAYS_AGO = 40;

    /** @param next days from the day of loading, null without a next step */
    private record Call(
            Outcome outcome,
            int daysAgo,
            @Nullable String note,
            @Nullable String step,
            @Nullable Integer next) {}

    private static final List<Call> CALLS = List.of(
            new Call(Outcome.COMES, 20, "Komt met twee collega's.", null, null),
            new Call(Outcome.THINKS, 6, "Wil eerst het programma zien.", "Programma mailen", 0),
            new Call(Outcome.CALL_BACK, 4, "Is na het weekend weer bereikbaar.", null, -1),
            new Call(Outcome.NOT_REACHED, 2, null, null, null),
            new Call(Outcome.DECLINES, 30, "Heeft dit jaar geen mensen vrij.", null, null),
            new Call(Outcome.THINKS, 12, "Vraagt om een spreker over taal.", "Spreker voorstellen", 5));

    private final CallList list;
    private final Conversations conversations;
    private final Contacts contacts;
    private final ContactDepartures departures;
    private final Participation participation;
    private final Principals principals;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ExamplePeople people = new ExamplePeople();

    ExampleCalls(
            CallList list,
            Conversations conversations,
            Contacts contacts,
            ContactDepartures departures,
            Participation participation,
            Principals principals,
            JdbcClient jdbc,
            Clock clock) {
        this.list = list;
        this.conversations = conversations;
        this.contacts = contacts;
        this.departures = departures;
        this.participation = participation;
        this.principals = principals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** After the accounts, of which one has called. */
    void load(ProgrammeDetails programme) {
        RegionId region = programme.region(ExampleLogIns.REGION).orElseThrow().id();
        List<CallRow> toCall = list.page(
                        programme.slug(),
                        ReferencePoint.Asked.NOTHING,
                        new CallFilter(region, null, CallState.ALL, ""),
                        PageRequest.of(0, CALLS.size()))
                .getContent();
        List<ContactId> numbers = new ArrayList<>();
        toCall.forEach(row -> numbers.add(number(row, region)));
        asCoordinator(() -> {
            for (int i = 0; i < toCall.size(); i++) {
                call(programme, toCall.get(i).code(), CALLS.get(i), numbers.get(i));
            }
            came(programme, region)
                    .forEach(town ->
                            call(programme, town, new Call(Outcome.COMES, DAYS_TO_WHO_CAME, null, null, null), null));
        });
        leave(came(programme, region));
    }

    private ContactId number(CallRow row, RegionId region) {
        ExamplePerson person = people.ofTownHall(row.name(), AT_THE_TELEPHONE);
        KnownPerson known = new KnownPerson(
                person.name(),
                new EmailAddress(person.email()),
                person.organisation(),
                person.function(),
                person.kind(),
                row.code(),
                region,
                true);
        ContactId id =
                Objects.requireNonNull(contacts.findOrCreateAll(List.of(known)).get(known.key()));
        int version = contacts.find(id).orElseThrow().version();
        NewContact typed = new NewContact(
                person.name(), person.email(), person.organisation(), person.function(), person.kind(), row.code());
        // Numbers that nobody has.
        String digits = row.code().value().substring(2);
        contacts.change(id, version, typed.reachedBy("085 555 " + digits.substring(0, 2) + " " + digits.substring(2)));
        return id;
    }

    private void call(ProgrammeDetails programme, MunicipalityCode town, Call call, @Nullable ContactId with) {
        LocalDate today = AmsterdamTime.today(clock);
        Instant at = AmsterdamTime.now(clock).minus(call.daysAgo(), ChronoUnit.DAYS);
        if (!programme.period().includes(AmsterdamTime.dayOf(at))) {
            return;
        }
        LocalDate next = call.next() == null ? null : today.plusDays(call.next());
        conversations.logEarlier(
                programme.slug(), town, new CallReport(call.outcome(), with, null, call.note(), call.step(), next), at);
    }

    private List<MunicipalityCode> came(ProgrammeDetails programme, RegionId region) {
        return participation
                .municipalities(
                        programme.slug(),
                        ReferencePoint.Asked.NOTHING,
                        new ReachFilter(region, false, Reach.PRESENT, ""),
                        PageRequest.of(0, CAME))
                .map(ReachedRow::code)
                .getContent();
    }

    /** With a successor and without, in turn. */
    private void leave(List<MunicipalityCode> towns) {
        LocalDate today = AmsterdamTime.today(clock);
        ContactId successor = null;
        for (MunicipalityCode town : towns) {
            List<ContactRow> known = contacts.inPost(List.of(town), today, 2).getOrDefault(town, List.of());
            if (known.size() > 1) {
                ContactRow leaver = known.getFirst();
                successor = successor == null ? known.get(1).id() : null;
                departures.markLeft(
                        new MarkLeft(leaver.id(), leaver.version(), today.minusDays(LEFT_DAYS_AGO), successor, null));
            }
        }
    }

    private void asCoordinator(Runnable work) {
        Authentication before =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        UUID account = jdbc.sql("select id from account where email = 'coordinator@example.nl'")
                .query(UUID.class)
                .single();
        try {
            SecurityContextHolder.getContext()
                    .setAuthentication(principals.find(account).orElseThrow().inPlaceOf(before));
            work.run();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
