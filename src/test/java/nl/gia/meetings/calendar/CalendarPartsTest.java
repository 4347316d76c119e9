package nl.gia.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.LocalDate;
import net.fortuna.ical4j.model.component.VEvent;
import nl.gia.kit.Languages;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What mails tell a calendar. */
@IntegrationTest
class CalendarPartsTest {

    private static final URI PAGE = URI.create("https://gia.example.nl/uitnodiging/abc");
    private static final CalendarGuest ANNA = guest("Anna \"de\" Vries; raad", true);

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    @Autowired
    CalendarParts parts;

    @PersistenceContext
    EntityManager entities;

    private MeetingId id;

    @BeforeEach
    void a_published_meeting() {
        builders.gia();
        MeetingDetails meeting = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4));
        entities.flush();
        id = meeting.row().id();
    }

    @Test
    void a_request_puts_the_meeting_into_the_calendar_of_who_comes() {
        CalendarPart part = parts.request(id, ANNA, Languages.DUTCH);
        assertThat(part.contentType()).isEqualTo("text/calendar; charset=utf-8; method=REQUEST");
        VEvent event = CalendarReading.events(part.content()).getFirst();
        assertThat(event.getRequiredProperty("UID").getValue()).isEqualTo(id.toString());
        assertThat(CalendarReading.lines(part.content()))
                .contains(
                        "METHOD:REQUEST",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Bijeenkomst L1",
                        "ORGANIZER;CN=GIA 2008-2011:mailto:cmo@example.nl",
                        "ATTENDEE;CN=\"Anna 'de' Vries; raad\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;"
                                + "PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:anna@example.nl",
                        "URL:" + PAGE,
                        "BEGIN:VALARM",
                        "TRIGGER:-P1D");
    }

    @Test
    void who_was_invited_has_still_to_answer_on_the_page() {
        assertThat(CalendarReading.lines(parts.request(id, guest("Anna", false), Languages.ENGLISH)
                        .content()))
                .anyMatch(line -> line.startsWith("ATTENDEE;") && line.contains("PARTSTAT=NEEDS-ACTION;RSVP=FALSE"))
                .contains("DESCRIPTION:Theme: Wonen\\nRegion Limburg\\, GIA 2008-2011");
    }

    @Test
    void a_cancellation_takes_it_out_again_with_a_higher_number_and_no_alarm() {
        Builders.asSystem(() -> meetings.cancel("L1", "Ziek"));
        CalendarPart part = parts.cancel(id, ANNA, Languages.DUTCH);
        assertThat(part.method()).isEqualTo("CANCEL");
        assertThat(CalendarReading.events(part.content())).hasSize(1);
        assertThat(CalendarReading.lines(part.content()))
                .contains(
                        "METHOD:CANCEL",
                        "UID:" + id,
                        "SEQUENCE:1",
                        "STATUS:CANCELLED",
                        "SUMMARY:Geannuleerd: Bijeenkomst L1")
                .doesNotContain("BEGIN:VALARM");
    }

    @Test
    void of_a_draft_nothing_is_said() {
        MeetingId draft = builders.meeting("L2", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
        entities.flush();
        assertThatThrownBy(() -> parts.request(draft, ANNA, Languages.DUTCH)).isInstanceOf(Problem.NotFound.class);
    }

    private static CalendarGuest guest(String name, boolean accepted) {
        return new CalendarGuest(
                name, new EmailAddress("anna@example.nl"), accepted, new EmailAddress("cmo@example.nl"), PAGE);
    }
}
