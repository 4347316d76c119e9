package nl.gia.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.calls.CallFilter;
import nl.gia.calls.CallList;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.series.MeetingSeries;
import nl.gia.meetings.team.PlanningTeams;
import nl.gia.meetings.team.TeamMember;
import nl.gia.participation.GrowthYear;
import nl.gia.participation.Participation;
import nl.gia.participation.ParticipationReport;
import nl.gia.participation.ReferencePoint;
import nl.gia.preparation.DayProgrammes;
import nl.gia.preparation.PracticalInformation;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.Fraction;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The example gives the figures of the report of 2012: its table 4 and its text. */
@IntegrationTest
class ExampleTest {

    @Autowired
    PastProgramme past;

    @Autowired
    RunningProgramme running;

    @Autowired
    Participation participation;

    @Autowired
    Meetings meetings;

    @Autowired
    Builders builders;

    @Autowired
    ExampleLogIns logIns;

    @Autowired
    ExamplePreparation preparation;

    @Autowired
    ExampleCalls calls;

    @Autowired
    CallList callList;

    @Autowired
    DayProgrammes days;

    @Autowired
    PracticalInformation practical;

    @Autowired
    PlanningTeams teams;

    @Autowired
    MeetingSeries series;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_past_programme_gives_table_4_of_the_report() {
        As.admin();
        past.load();
        ParticipationReport report = participation.report(PastProgramme.SLUG, ReferencePoint.Asked.NOTHING);
        assertThat(report.point().on()).isEqualTo("2011-01-01");
        Map<String, Fraction> table = report.regions().stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.name()), ParticipationReport.RegionRow::share));
        assertThat(table)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Limburg", new Fraction(20, 33),
                        "Noord-Brabant", new Fraction(28, 67),
                        "Groningen, Fryslân, Drenthe", new Fraction(36, 62),
                        "Noord-Holland", new Fraction(15, 58),
                        "Gelderland en Overijssel", new Fraction(34, 81),
                        "Flevoland en Utrecht", new Fraction(16, 32),
                        "Zuid-Holland", new Fraction(40, 72),
                        "Zeeland", new Fraction(0, 13)));
        assertThat(report.total()).isEqualTo(new Fraction(189, 418));
        assertThat(table.get("Limburg").percentage()).hasValue(61);
        assertThat(report.notAttributable()).isEmpty();
        assertThat(report.elsewhereOnly()).isEqualTo(31);
        growthPathIsAsTold();
        peopleAreOfAllKinds();
    }

    private void growthPathIsAsTold() {
        List<GrowthYear> path = participation.growthPath(PastProgramme.SLUG);
        assertThat(path).extracting(GrowthYear::status).containsOnly(GrowthYear.Status.AHEAD);
        assertThat(path.get(1).share()).isEqualTo(new Fraction(147, 441));
        assertThat(path.getLast().share()).isEqualTo(new Fraction(189, 418));
    }

    private void peopleAreOfAllKinds() {
        assertThat(meetings.search(MeetingFilter.of(PastProgramme.SLUG), PageRequest.of(0, 1))
                        .getTotalElements())
                .isEqualTo(63);
        assertThat(count("select count(*) from meeting where status = 'HELD'")).isEqualTo(63);
        assertThat(count("select count(distinct region_id || '-' || extract(year from starts_on)) from meeting"))
                .isEqualTo(28);
        assertThat(count("select count(*) from attendance")).isBetween(3_000L, 9_000L);
        assertThat(count("select count(distinct kind) from attendance")).isEqualTo(9);
        assertThat(count("select count(*) from attendance where not registered"))
                .isGreaterThan(50);
        assertThat(count("select count(*) from attendance where not present")).isGreaterThan(200);
        assertThat(
                        count(
                                "select count(*) from attendance where kind = 'STATE_OFFICIAL' and municipality_code is not null"))
                .isZero();
        assertThat(count("select count(*) from contact where not example or email not like '%.example.nl'"))
                .isZero();
        assertThat(count("""
                        select count(distinct t.municipality_code) from turnout t join municipality m on m.code = t.municipality_code
                         where m.abolished <= date '2011-01-01'""")).isPositive();
    }

    @Test
    void the_running_programme_has_meetings_behind_and_before_us() {
        As.admin();
        running.load();
        ParticipationReport report = participation.report(RunningProgramme.SLUG, ReferencePoint.Asked.NOTHING);
        assertThat(report.total().whole()).isEqualTo(342);
        assertThat(report.total().part()).isPositive();
        List<MeetingRow> all = meetings.search(MeetingFilter.of(RunningProgramme.SLUG), PageRequest.of(0, 100))
                .getContent();
        assertThat(all)
                .extracting(MeetingRow::status)
                .contains(MeetingStatus.HELD, MeetingStatus.PUBLISHED, MeetingStatus.DRAFT);
        assertThat(all)
                .filteredOn(row -> row.status() == MeetingStatus.DRAFT)
                .allMatch(row -> row.start()
                        .isAfter(LocalDate.now().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    @Test
    void some_meetings_are_prepared_and_some_come_back() {
        As.admin();
        ProgrammeDetails programme = running.load();
        logIns.create(builders.gia(), programme);
        preparation.load(programme);
        var announced = new MeetingFilter(
                RunningProgramme.SLUG, "Limburg", null, Set.of(MeetingStatus.PUBLISHED), null, null, false, null);
        List<MeetingRow> all = meetings.search(announced, PageRequest.of(0, 50)).getContent();
        MeetingRow first = all.getFirst();
        assertThat(days.of(first.id())).hasSize(6);
        assertThat(practical.of(first.id()).contactName()).isEqualTo("Anna Janssen");
        assertThat(teams.of(first.id())).extracting(TeamMember::name).containsExactly("Bart Hendriks");
        assertThat(meetings.find(first.id()).orElseThrow().coOrganisers()).containsExactly("Gemeente Roermond");
        assertThat(all.stream().flatMap(row -> series.of(row.id()).stream()).findFirst())
                .hasValueSatisfying(found -> assertThat(found.meetings()).hasSize(4));
    }

    @Test
    void the_coordinator_has_called_and_two_have_left_their_post() {
        As.admin();
        ProgrammeDetails programme = running.load();
        logIns.create(builders.gia(), programme);
        calls.load(programme);
        assertThat(count("select count(*) from conversation where made_by = 'Anna Janssen'"))
                .isGreaterThan(6);
        assertThat(callList.page(
                        RunningProgramme.SLUG, ReferencePoint.Asked.NOTHING, CallFilter.DUE, PageRequest.of(0, 10)))
                .hasSize(2);
        assertThat(count("select count(*) from contact where left_on is not null"))
                .isPositive();
        assertThat(count("select count(*) from contact where successor_id is not null"))
                .isPositive();
        assertThat(count("select count(*) from contact where phone is not null and not example"))
                .isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
