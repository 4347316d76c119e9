package nl.gia.meetings.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.PlanMeeting;
import nl.gia.meetings.calendar.CalendarReading;
import nl.gia.meetings.calendar.OpenFeed;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.CreateProgramme.NewRegion;
import nl.gia.programmes.CreateProgramme.NewTheme;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** The contract of {@code /calendar.ics} and those beside it. */
@IntegrationTest
class FeedTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @PersistenceContext
    EntityManager entities;

    MockMvc http;

    @BeforeEach
    void a_programme() {
        http = webAppContextSetup(context).apply(springSecurity()).build();
        builders.gia();
        As.nobody();
    }

    @Test
    void a_calendar_without_meetings_is_a_calendar() {
        Calendar empty = CalendarReading.read(body(ask("/calendar.ics?programme=gia")));
        assertThat(empty.getComponents("VEVENT")).isEmpty();
        assertThat(empty.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(ask("/calendar/Zeeland.ics").getStatus()).isEqualTo(200);
    }

    @Test
    void a_meeting_is_in_it_from_its_publication_on_with_all_one_needs() {
        MeetingDetails meeting = builders.meeting("L1", "Limburg", DAY);
        assertThat(titles("/calendar.ics")).isEmpty();
        Builders.asSystem(() -> meetings.publish("L1"));
        byte[] written = body(ask("/calendar.ics"));
        VEvent event = CalendarReading.events(written).getFirst();
        assertThat(value(event, "UID")).isEqualTo(meeting.row().id().toString());
        assertThat(value(event, "SUMMARY")).isEqualTo("Bijeenkomst L1");
        assertThat(value(event, "LOCATION")).isEqualTo("Stadhuis");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "CATEGORIES")).isEqualTo("Wonen");
        assertThat(value(event, "URL")).isEqualTo("http://localhost/bijeenkomsten/L1");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Thema: Wonen\nRegio Limburg, GIA 2008-2011");
        assertThat(value(event, "DTSTAMP"))
                .isEqualTo(value(event, "LAST-MODIFIED"))
                .matches("\\d{8}T\\d{6}Z");
        assertThat(CalendarReading.lines(written))
                .contains(
                        "METHOD:PUBLISH",
                        "DTSTART;TZID=Europe/Amsterdam:20100304T133000",
                        "DTEND;TZID=Europe/Amsterdam:20100304T170000",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H",
                        "X-WR-CALNAME:Bijeenkomsten GIA")
                .noneMatch(line -> line.startsWith("ATTENDEE") || line.equals("BEGIN:VALARM"));
    }

    @Test
    void a_moved_meeting_moves_and_a_cancelled_one_goes_under_the_number_it_always_had() {
        builders.published("L1", "Limburg", DAY);
        VEvent before = CalendarReading.events(body(ask("/calendar.ics"))).getFirst();
        Builders.asSystem(() -> {
            MeetingDetails meeting = meetings.find("L1").orElseThrow();
            meetings.move("L1", meeting.row().version(), LocalDateTime.of(DAY.plusDays(30), LocalTime.of(9, 0)));
        });
        entities.flush();
        jdbc.sql("update meeting set reference = 'anders'").update();
        VEvent moved = CalendarReading.events(body(ask("/calendar.ics"))).getFirst();
        assertThat(value(moved, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(start(moved)).isEqualTo("2010-04-03T09:00+02:00[Europe/Amsterdam]");
        entities.clear();
        Builders.asSystem(() -> meetings.cancel("anders", "Ziek"));
        VEvent cancelled = CalendarReading.events(body(ask("/calendar.ics"))).getFirst();
        assertThat(value(cancelled, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("2");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SUMMARY")).isEqualTo("Geannuleerd: Bijeenkomst L1");
        assertThat(body(ask("/calendar.ics"))).asString().doesNotContain("Ziek");
    }

    @Test
    void what_was_never_published_is_in_no_calendar_either_when_it_is_cancelled() {
        builders.meeting("L1", "Limburg", DAY);
        Builders.asSystem(() -> meetings.cancel("L1", "Ziek"));
        assertThat(titles("/calendar.ics")).isEmpty();
    }

    @Test
    void a_meeting_of_a_programme_that_is_not_public_is_not_in_it() {
        builders.published("L1", "Limburg", DAY);
        jdbc.sql("update programme set visible = false").update();
        assertThat(titles("/calendar.ics")).isEmpty();
        assertThat(ask("/calendar.ics?programme=gia").getStatus()).isEqualTo(404);
        assertThat(ask("/calendar/Limburg.ics").getStatus()).isEqualTo(404);
    }

    /** In spring the day of the change, in autumn the hour that comes twice and the days around. */
    @ParameterizedTest
    @CsvSource({
        "2010-03-27T13:30, +01:00",
        "2010-03-28T01:30, +01:00",
        "2010-03-28T13:30, +02:00",
        "2010-10-30T13:30, +02:00",
        "2010-10-31T02:30, +02:00",
        "2010-10-31T13:30, +01:00"
    })
    void its_time_is_that_of_Amsterdam_on_the_day(LocalDateTime start, String offset) {
        plan("L1", "Dag van de tijd", "Stadhuis", start);
        byte[] written = body(ask("/calendar.ics"));
        assertThat(CalendarReading.lines(written))
                .contains("DTSTART;TZID=Europe/Amsterdam:" + start.toString().replaceAll("[-:]", "") + "00");
        assertThat(start(CalendarReading.events(written).getFirst())).isEqualTo(start + offset + "[Europe/Amsterdam]");
    }

    @Test
    void a_part_of_it_is_asked_for_by_region_theme_and_programme() {
        builders.published("L1", "Limburg", DAY);
        builders.published("N1", "Noord", DAY);
        Builders.asSystem(() -> {
            programmes.create(new CreateProgramme(
                    "later",
                    "Later",
                    LocalDate.of(2012, 1, 1),
                    LocalDate.of(2015, 12, 31),
                    true,
                    null,
                    List.of(
                            new NewRegion("Limburg", List.of("Limburg"), List.of(), true),
                            new NewRegion("Rijn & Waal / Oost", List.of("Gelderland"), List.of(), true)),
                    List.of(),
                    List.of(new NewTheme("Werk, zorg", 2012)),
                    null,
                    false));
            plan("later", "L2", "Limburg", "Werk, zorg");
            plan("later", "R2", "Rijn & Waal / Oost", "Werk, zorg");
        });
        assertThat(titles("/calendar.ics")).containsExactlyInAnyOrder("L1", "N1", "L2", "R2");
        assertThat(titles("/calendar/Limburg.ics")).containsExactlyInAnyOrder("L1", "L2");
        assertThat(titles("/calendar/limburg.ics?programme=gia")).containsExactly("L1");
        assertThat(titles("/calendar.ics?programme=later")).containsExactlyInAnyOrder("L2", "R2");
        assertThat(titles("/calendar.ics?theme=werk%2C%20zorg")).containsExactlyInAnyOrder("L2", "R2");
        assertThat(titles("/calendar.ics?programme=&theme=")).hasSize(4);
        OpenFeed odd = new OpenFeed("later", "Rijn & Waal / Oost", null);
        assertThat(titles(odd.address())).containsExactly("R2");
        assertThat(titles(new OpenFeed("later", "Limburg", "Werk, zorg").address()))
                .containsExactly("L2");
        assertThat(CalendarReading.lines(body(ask("/calendar/limburg.ics?programme=gia"))))
                .contains("NAME:Bijeenkomsten Limburg\\, GIA 2008-2011");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/Atlantis.ics",
                "/calendar/Limburg.ics?programme=anders",
                "/calendar.ics?programme=anders",
                "/calendar.ics?theme=Ruimtevaart",
                "/calendar/%01.ics",
                "/calendar.ics?theme=%00",
                "/calendar/mijn/abc.ics",
                "/calendar/mijn/0123456789012345678901234567890123456789012.ics"
            })
    void what_is_not_there_is_not_found(String address) {
        MockHttpServletResponse answer = ask(address);
        assertThat(answer.getStatus()).isIn(400, 404);
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void who_has_it_all_is_told_so_without_anything_being_written() {
        builders.published("L1", "Limburg", DAY);
        entities.flush();
        MockHttpServletResponse first = ask("/calendar.ics");
        String etag = first.getHeader("ETag");
        assertThat(first.getHeader("Last-Modified")).isNotNull();
        MockHttpServletRequestBuilder again = get("/calendar.ics").header("If-None-Match", "\"x\", " + etag);
        assertThat(StatementCount.of(() -> assertThat(send(again).getStatus()).isEqualTo(304)))
                .isEqualTo(1);
        assertThat(send(again).getContentLength()).isZero();
        assertThat(send(again).getHeader("ETag")).isEqualTo(etag);
        assertThat(send(head("/calendar.ics")).getHeader("ETag")).isEqualTo(etag);
        jdbc.sql("update theme set name = 'Huisvesting' where name = 'Wonen'").update();
        MockHttpServletResponse renamed = send(again);
        assertThat(renamed.getStatus()).isEqualTo(200);
        assertThat(renamed.getHeader("ETag")).isNotEqualTo(etag);
        jdbc.sql("update meeting set status = 'DRAFT'").update();
        assertThat(send(get("/calendar.ics").header("If-None-Match", renamed.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void it_takes_one_question_however_many_meetings_there_are() {
        builders.published("L1", "Limburg", DAY);
        entities.flush();
        int one = StatementCount.of(() -> ask("/calendar.ics"));
        for (int number = 2; number < 8; number++) {
            builders.published("L" + number, "Limburg", DAY.plusDays(number));
        }
        entities.flush();
        assertThat(StatementCount.of(() -> ask("/calendar.ics"))).isEqualTo(one).isEqualTo(1);
    }

    @Test
    void of_more_than_it_holds_the_oldest_are_left_out() {
        builders.published("L1", "Limburg", DAY);
        jdbc.sql("""
                        insert into meeting (id, reference, programme_id, region_id, title, starts_at, ends_at, status, created_by)
                        select gen_random_uuid(), 'X' || n, programme_id, region_id, 'Later', starts_at + n * interval '1 hour',
                               ends_at + n * interval '1 hour', 'PUBLISHED', 'test'
                          from meeting, generate_series(1, 2000) n""").update();
        List<VEvent> events = CalendarReading.events(body(ask("/calendar.ics")));
        assertThat(events).hasSize(2_000);
        assertThat(events).noneMatch(event -> value(event, "SUMMARY").equals("Bijeenkomst L1"));
    }

    @Test
    void it_is_for_nobody_in_particular() {
        builders.published("L1", "Limburg", DAY);
        MockHttpServletResponse answer = ask("/calendar.ics");
        assertThat(answer.getContentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(send(post("/calendar.ics")).getStatus()).isEqualTo(405);
        assertThat(send(get("/calendar.ics").accept("text/html")).getStatus()).isEqualTo(200);
    }

    /** As the API takes them, line breaks and all. */
    @Test
    void whatever_a_meeting_is_called_it_is_one_event() {
        Random random = new Random(2010);
        List<String> titles = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            String title = odd(random);
            titles.add(title.replaceAll("\\s+", " ").strip());
            plan("L" + number, title, odd(random), LocalDateTime.of(DAY.plusDays(number), LocalTime.NOON));
        }
        byte[] written = body(ask("/calendar.ics"));
        assertThat(CalendarReading.events(written))
                .extracting(event -> value(event, "SUMMARY"))
                .containsExactlyElementsOf(titles);
        assertThat(CalendarReading.lines(written))
                .filteredOn(line -> line.startsWith("BEGIN:VEVENT"))
                .hasSize(titles.size());
    }

    private static String odd(Random random) {
        List<String> pieces = List.of(
                "Wonen",
                ", ",
                "; ",
                "\r\nEND:VEVENT\r\n",
                "\rX-A:b\r",
                "\n",
                " \\n",
                "\\",
                "\"",
                "😀",
                "é",
                ":",
                "^",
                " ");
        return "a" + random.ints(8, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining()) + "z";
    }

    private void plan(String reference, String title, String place, LocalDateTime start) {
        Builders.asSystem(() -> {
            meetings.plan(new PlanMeeting(
                    "gia",
                    reference,
                    title,
                    "Limburg",
                    List.of("Wonen"),
                    start,
                    start.plusHours(2),
                    place,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false));
            meetings.publish(reference);
        });
    }

    private void plan(String programme, String reference, String region, String theme) {
        LocalDateTime start = LocalDateTime.of(2013, 5, 6, 13, 0);
        meetings.plan(new PlanMeeting(
                programme,
                reference,
                "Bijeenkomst " + reference,
                region,
                List.of(theme),
                start,
                start.plusHours(2),
                "Stadhuis",
                null,
                null,
                null,
                null,
                null,
                false));
        meetings.publish(reference);
    }

    private Set<String> titles(String address) {
        return CalendarReading.events(body(ask(address))).stream()
                .map(event -> value(event, "SUMMARY").replaceFirst(".* ", ""))
                .collect(Collectors.toSet());
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getRequiredProperty(name).getValue();
    }

    private static String start(VEvent event) {
        DtStart<ZonedDateTime> start = event.getRequiredProperty("DTSTART");
        return start.getDate().withZoneSameInstant(AmsterdamTime.ZONE).toString();
    }

    private static byte[] body(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private MockHttpServletResponse ask(String address) {
        return send(get(URI.create(address)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            entities.flush();
            return http.perform(request.with(anonymous())).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(request.toString(), e);
        }
    }
}
