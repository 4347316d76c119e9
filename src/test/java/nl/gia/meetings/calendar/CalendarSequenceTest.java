package nl.gia.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingArchive;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The number by which calendars tell a newer word of a meeting from an older one. */
@IntegrationTest
class CalendarSequenceTest {

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingArchive archive;

    @Autowired
    JdbcClient jdbc;

    private MeetingDetails meeting;

    @BeforeEach
    void a_published_meeting() {
        builders.gia();
        meeting = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4));
        As.admin();
    }

    @Test
    void it_grows_with_what_a_calendar_shows() {
        assertThat(sequence()).isZero();
        change("title", "Anders");
        change("place", "Kazerne");
        change("link", "https://vergadering.example.nl/x");
        meeting = meetings.move(
                "L1",
                meeting.row().version(),
                AmsterdamTime.localTimeOf(meeting.row().start().plusSeconds(3_600)));
        assertThat(sequence()).isEqualTo(4);
        meeting = meetings.cancel("L1", "Ziek");
        assertThat(sequence()).isEqualTo(5);
        archive.undoCancel("L1", meeting.row().version());
        assertThat(sequence()).isEqualTo(6);
    }

    @Test
    void it_stays_with_everything_else() {
        ChangeMeeting before = ChangeMeeting.of(meeting);
        meeting = meetings.change(
                "L1",
                new ChangeMeeting(
                        before.version(),
                        before.title(),
                        before.region(),
                        List.of("Veiligheid"),
                        before.start(),
                        before.end(),
                        before.place(),
                        before.link(),
                        "masterclass",
                        30,
                        null,
                        "CMO Anders"));
        jdbc.sql("update meeting set reference = 'anders', calendar_sequence = 0 where reference = 'L1'")
                .update();
        assertThat(sequence()).isZero();
        assertThat(moment("changed_at")).isAfter(moment("created_at"));
    }

    @Test
    void nothing_lowers_it() {
        change("title", "Anders");
        jdbc.sql("update meeting set calendar_sequence = 0").update();
        assertThat(sequence()).isEqualTo(1);
    }

    private void change(String field, String value) {
        ChangeMeeting before = ChangeMeeting.of(meeting);
        meeting = meetings.change(
                "L1",
                new ChangeMeeting(
                        before.version(),
                        field.equals("title") ? value : before.title(),
                        before.region(),
                        before.themes(),
                        before.start(),
                        before.end(),
                        field.equals("place") ? value : before.place(),
                        field.equals("link") ? value : before.link(),
                        before.format(),
                        before.capacity(),
                        before.host(),
                        before.organiser()));
    }

    private int sequence() {
        return jdbc.sql("select calendar_sequence from meeting where id = ?")
                .param(meeting.row().id().value())
                .query(Integer.class)
                .single();
    }

    private Instant moment(String column) {
        return jdbc.sql("select " + column + " from meeting where id = ?")
                .param(meeting.row().id().value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
