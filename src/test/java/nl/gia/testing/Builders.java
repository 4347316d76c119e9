package nl.gia.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.PlanMeeting;
import nl.gia.meetings.team.PlanningTeams;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.CreateProgramme.NewRegion;
import nl.gia.programmes.CreateProgramme.NewTarget;
import nl.gia.programmes.CreateProgramme.NewTheme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A small programme and its meetings, made through the services by the program itself; whoever is at work stays so. */
@TestComponent
public class Builders {

    private final Programmes programmes;
    private final Meetings meetings;
    private final PlanningTeams teams;
    private final JdbcClient jdbc;

    Builders(Programmes programmes, Meetings meetings, PlanningTeams teams, JdbcClient jdbc) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.teams = teams;
        this.jdbc = jdbc;
    }

    /** 2008 to 2011: Limburg, Noord (Groningen, Fryslân, Drenthe), Zeeland without meetings; nothing else. */
    public ProgrammeDetails gia() {
        return asSystem(() -> programmes.create(new CreateProgramme(
                "gia",
                "GIA 2008-2011",
                LocalDate.of(2008, 1, 1),
                LocalDate.of(2011, 12, 31),
                true,
                LocalDate.of(2011, 1, 1),
                List.of(
                        new NewRegion("Limburg", List.of("Limburg"), List.of(), true),
                        new NewRegion("Noord", List.of("Groningen", "Fryslân", "Drenthe"), List.of(), true),
                        new NewRegion("Zeeland", List.of("Zeeland"), List.of(), false)),
                List.of(new NewTarget(2008, 10, null), new NewTarget(2009, 15, null), new NewTarget(2011, 40, null)),
                List.of(new NewTheme("Wonen", 2008), new NewTheme("Veiligheid", 2009)),
                63,
                false)));
    }

    public static RegionId region(ProgrammeDetails programme, String name) {
        return programme.region(name).orElseThrow().id();
    }

    /** A draft in the afternoon of a day. */
    public MeetingDetails meeting(String reference, String region, LocalDate day) {
        return asSystem(() -> meetings.plan(plan(reference, region, day)));
    }

    public MeetingDetails published(String reference, String region, LocalDate day) {
        meeting(reference, region, day);
        return asSystem(() -> meetings.publish(reference));
    }

    /** {@link As#member} is in its planning team from then on. */
    public void joined(MeetingDetails meeting) {
        account(As.MEMBER, "member@example.nl");
        asSystem(() -> teams.add(meeting.row().id(), "member@example.nl"));
    }

    /** Nobody can log in with it. */
    public void account(Principal principal, String email) {
        MunicipalityCode municipality = principal.municipality();
        jdbc.sql("""
                        insert into account (id, email, name, password_hash, role, municipality_code, department)
                        values (?, ?, ?, '', ?, ?, ?) on conflict do nothing""")
                .param(principal.account())
                .param(email)
                .param(principal.name())
                .param(principal.role().name())
                .param(municipality == null ? null : municipality.value())
                .param(principal.department())
                .update();
        principal
                .regions()
                .forEach(region -> jdbc.sql("insert into account_region values (?, ?) on conflict do nothing")
                        .params(principal.account(), region.value())
                        .update());
    }

    public static PlanMeeting plan(String reference, String region, LocalDate day) {
        return new PlanMeeting(
                "gia",
                reference,
                "Bijeenkomst " + reference,
                region,
                List.of("Wonen"),
                LocalDateTime.of(day, LocalTime.of(13, 30)),
                LocalDateTime.of(day, LocalTime.of(17, 0)),
                "Stadhuis",
                null,
                null,
                null,
                null,
                null,
                false);
    }

    /** Those that {@link As} lets be at work; without a password. */
    public void accounts() {
        account(As.MEMBER, "member@example.nl");
        for (Role role : Role.values()) {
            jdbc.sql("insert into account (id, email, name, role, municipality_code, department)"
                            + " values (?, ?, ?, ?, 'GM0935', 'BZK') on conflict do nothing")
                    .param(As.accountOf(role))
                    .param(role.name().toLowerCase(Locale.ROOT) + "@test.example.nl")
                    .param(As.nameOf(role))
                    .param(role.name())
                    .update();
        }
    }

    public static void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return true;
        });
    }

    /** From last year to next year: Limburg, Noord, Zeeland without meetings. */
    public ProgrammeDetails running() {
        int year = LocalDate.now(AmsterdamTime.ZONE).getYear();
        return asSystem(() -> programmes.create(new CreateProgramme(
                "nu",
                "Nu",
                LocalDate.of(year - 1, 1, 1),
                LocalDate.of(year + 1, 12, 31),
                true,
                null,
                List.of(
                        new NewRegion("Limburg", List.of("Limburg"), List.of(), true),
                        new NewRegion("Noord", List.of("Groningen", "Fryslân", "Drenthe"), List.of(), true),
                        new NewRegion("Zeeland", List.of("Zeeland"), List.of(), false)),
                List.of(new NewTarget(year, 10, null)),
                List.of(new NewTheme("Wonen", year), new NewTheme("Veiligheid", year)),
                null,
                false)));
    }

    /** A draft in the running programme of an hour, so long from now. */
    public MeetingDetails upcoming(String reference, String region, Duration fromNow) {
        LocalDateTime start =
                LocalDateTime.now(AmsterdamTime.ZONE).plus(fromNow).truncatedTo(ChronoUnit.MINUTES);
        return asSystem(() -> meetings.plan(new PlanMeeting(
                "nu",
                reference,
                "Bijeenkomst " + reference,
                region,
                List.of("Wonen"),
                start,
                start.plusHours(1),
                "Stadhuis",
                null,
                null,
                40,
                null,
                null,
                false)));
    }

    public MeetingDetails announced(String reference, String region, Duration fromNow) {
        upcoming(reference, region, fromNow);
        return asSystem(() -> meetings.publish(reference));
    }

    public MeetingDetails cancelled(String reference, String region, Duration fromNow) {
        announced(reference, region, fromNow);
        return asSystem(() -> meetings.cancel(reference, "Ziek"));
    }

    public static <T> T asSystem(Supplier<T> work) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        As.is(Principal.SYSTEM);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
