package nl.gia.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.gia.meetings.MeetingFormat;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.PlanMeeting;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ThemeDetails;
import org.springframework.stereotype.Component;

/** Plans a meeting of the example with a title and theme of its own. */
@Component
class ExampleMeetings {

    private static final LocalTime[][] TIMES = {
        {LocalTime.of(13, 30), LocalTime.of(17, 0)},
        {LocalTime.of(9, 30), LocalTime.of(12, 30)},
        {LocalTime.of(19, 30), LocalTime.of(22, 0)}
    };
    private static final String[] PLACES = {"Stadhuis %s", "Gemeentehuis %s", "Bibliotheek %s", "Buurthuis %s"};

    private final Meetings meetings;
    private final List<NamedCsvRecord> titles = ExampleFile.rows("titles");

    ExampleMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(2);
            case SUNDAY -> day.plusDays(2);
            default -> day.getDayOfWeek() == DayOfWeek.MONDAY ? day.plusDays(1) : day;
        };
    }

    void plan(ProgrammeDetails programme, ExampleMeeting meeting, Town host, String hostCode, Random random) {
        List<ThemeDetails> themes = themes(programme, meeting.year(), random);
        LocalTime[] times = TIMES[random.nextInt(TIMES.length)];
        MeetingFormat format = MeetingFormat.values()[random.nextInt(MeetingFormat.values().length)];
        meetings.plan(new PlanMeeting(
                programme.slug(),
                meeting.reference(),
                title(themes.getFirst().name(), random),
                meeting.region(),
                themes.stream().map(ThemeDetails::name).toList(),
                meeting.day().atTime(times[0]),
                meeting.day().atTime(times[1]),
                PLACES[random.nextInt(PLACES.length)].formatted(host.name()),
                null,
                format.code(),
                (9 + random.nextInt(7)) * 10,
                hostCode,
                null,
                true));
    }

    void publish(ExampleMeeting meeting) {
        meetings.publish(meeting.reference());
    }

    private static List<ThemeDetails> themes(ProgrammeDetails programme, int year, Random random) {
        List<ThemeDetails> known = programme.themes().stream()
                .filter(theme -> theme.firstEdition() == null || theme.firstEdition() <= year)
                .toList();
        ThemeDetails first = known.get(random.nextInt(known.size()));
        ThemeDetails second = known.get(random.nextInt(known.size()));
        return Stream.of(first, second).distinct().limit(1 + random.nextInt(2)).toList();
    }

    private String title(String theme, Random random) {
        List<String> fitting = titles.stream()
                .filter(row -> row.getField("theme").equals(theme))
                .map(row -> row.getField("title"))
                .toList();
        return fitting.isEmpty() ? theme : fitting.get(random.nextInt(fitting.size()));
    }
}
