package nl.gia.example;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.PlanMeeting;
import nl.gia.meetings.series.MeetingSeries;
import nl.gia.meetings.series.PlanSeries;
import nl.gia.meetings.series.Rhythm;
import nl.gia.meetings.series.SeriesDay;
import nl.gia.meetings.team.PlanningTeams;
import nl.gia.preparation.DayProgrammes;
import nl.gia.preparation.PlanDayItem;
import nl.gia.preparation.Practical;
import nl.gia.preparation.PracticalInformation;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MeetingId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A few meetings prepared to the last detail, and a series: in the region of the accounts of the example. */
@Component
class ExamplePreparation {

    private static final int PREPARED = 2;
    private static final int DAYS_TO_SERIES = 17;
    private static final String INFORMATION = """
            Het gebouw is toegankelijk voor rolstoelen en heeft een ringleiding. Meldt u het ons als u een tolk nodig hebt.
            Parkeren kan gratis achter het gebouw. Vanaf het station is het tien minuten lopen, of twee haltes met bus 3.
            Eten en drinken zijn vegetarisch en halal.""";

    private final Meetings meetings;
    private final DayProgrammes days;
    private final PracticalInformation practical;
    private final PlanningTeams teams;
    private final MeetingSeries series;
    private final Clock clock;

    ExamplePreparation(
            Meetings meetings,
            DayProgrammes days,
            PracticalInformation practical,
            PlanningTeams teams,
            MeetingSeries series,
            Clock clock) {
        this.meetings = meetings;
        this.days = days;
        this.practical = practical;
        this.teams = teams;
        this.series = series;
        this.clock = clock;
    }

    /** After the accounts, of which one is in the planning team. */
    void load(ProgrammeDetails programme) {
        List<MeetingRow> announced = announced(programme);
        announced.forEach(this::prepare);
        announced.stream().findFirst().map(MeetingRow::id).ifPresent(this::team);
        plan(programme);
    }

    private List<MeetingRow> announced(ProgrammeDetails programme) {
        var filter = new MeetingFilter(
                programme.slug(),
                ExampleLogIns.REGION,
                null,
                Set.of(MeetingStatus.PUBLISHED),
                AmsterdamTime.today(clock),
                null,
                false,
                null);
        return meetings.search(filter, PageRequest.of(0, PREPARED)).getContent();
    }

    private void prepare(MeetingRow meeting) {
        LocalTime start = AmsterdamTime.localTimeOf(meeting.start()).toLocalTime();
        ExampleFile.rows("day_programme")
                .forEach(row -> days.add(
                        meeting.id(),
                        new PlanDayItem(
                                start.plusMinutes(Long.parseLong(row.getField("from"))),
                                start.plusMinutes(Long.parseLong(row.getField("until"))),
                                row.getField("title"),
                                row.getField("speaker"))));
        practical.save(
                meeting.id(), new Practical(INFORMATION, "Anna Janssen", "coordinator@example.nl", "043-5550123", 0));
    }

    private void team(MeetingId meeting) {
        teams.organiseWith(meeting, List.of("Gemeente Roermond"));
        teams.add(meeting, "gemeente@example.nl");
    }

    private void plan(ProgrammeDetails programme) {
        LocalDate first = ExampleMeetings.workday(AmsterdamTime.today(clock).plusDays(DAYS_TO_SERIES));
        if (!programme.period().includes(first)) {
            return;
        }
        PlanSeries circle = new PlanSeries(meeting(programme, first.atTime(15, 0)), Rhythm.WEEKS, 4, null, 4);
        Set<LocalDate> possible = series.preview(circle).stream()
                .filter(SeriesDay::isPossible)
                .map(SeriesDay::day)
                .collect(Collectors.toCollection(TreeSet::new));
        series.publish(series.plan(circle, possible));
    }

    private static PlanMeeting meeting(ProgrammeDetails programme, LocalDateTime start) {
        return new PlanMeeting(
                programme.slug(),
                null,
                "Leerkring inburgering",
                ExampleLogIns.REGION,
                List.of("Inburgering"),
                start,
                start.plusHours(2),
                null,
                "https://vergaderen.example.nl/leerkring-inburgering",
                "working_group",
                25,
                null,
                null,
                true);
    }
}
