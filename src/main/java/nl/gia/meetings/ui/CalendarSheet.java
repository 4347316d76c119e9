package nl.gia.meetings.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.gia.kit.Dates;
import nl.gia.kit.Languages;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.shared.AmsterdamTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sheet of the calendar, drawn in the browser by FullCalendar. */
@Tag("gia-calendar")
@JavaScript("context://webjars/fullcalendar/6.1.15/index.global.min.js")
@JavaScript("context://calendar.js")
class CalendarSheet extends Component {

    /** What one does in it. */
    interface Hand {

        void open(String reference);

        void move(String reference, int version, LocalDateTime start);

        void pick(LocalDate day);
    }

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final transient Hand hand;

    CalendarSheet(Hand hand) {
        this.hand = hand;
    }

    void show(CalendarShape shape, LocalDate day, LocalDateTime now, boolean mayPlan, List<CalendarEntry> entries) {
        ObjectNode state = JSON.objectNode();
        state.put("view", shape.view());
        state.put("day", day.toString());
        state.put("now", now.toString());
        state.put("language", Languages.nearest(getLocale()).getLanguage());
        state.put("mayPlan", mayPlan);
        state.put("earliest", hour(entries, MORNING, true));
        state.put("latest", hour(entries, EVENING, false));
        state.set("texts", texts());
        ArrayNode meetings = state.putArray("meetings");
        entries.forEach(entry -> meetings.add(json(entry)));
        getElement().callJsFunction("show", state);
    }

    @ClientCallable
    void open(String reference) {
        hand.open(reference);
    }

    @ClientCallable
    void move(String reference, int version, String start) {
        try {
            hand.move(reference, version, LocalDateTime.parse(start));
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("no time: " + start, noTime);
        }
    }

    @ClientCallable
    void pick(String day) {
        try {
            hand.pick(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("no day: " + day, noDay);
        }
    }

    private ObjectNode texts() {
        ObjectNode texts = JSON.objectNode();
        texts.put("moreLinkText", getTranslation("meetings.calendar.more"));
        texts.put("noEventsText", getTranslation("meetings.calendar.nothing"));
        texts.put("navLinkHint", getTranslation("meetings.calendar.planOn"));
        texts.put("closeHint", getTranslation("kit.close"));
        texts.put("moreLinkHint", getTranslation("meetings.calendar.moreHint"));
        return texts;
    }

    private ObjectNode json(CalendarEntry entry) {
        MeetingRow row = entry.meeting();
        MeetingStatus status = row.status();
        ObjectNode json = JSON.objectNode();
        json.put("id", row.reference());
        json.put("title", row.title());
        json.put("url", MeetingNavigation.meeting(row.reference()));
        json.put("start", AmsterdamTime.localTimeOf(row.start()).toString());
        json.put("end", AmsterdamTime.localTimeOf(row.end()).toString());
        json.put("editable", entry.mayMove());
        json.put("className", "gia-entry gia-entry-" + status.name().toLowerCase(Locale.ROOT));
        json.put("sign", MeetingWords.sign(status));
        json.put("time", Dates.clock(row.start(), getLocale()));
        json.put("label", label(row));
        json.put("asks", status != MeetingStatus.DRAFT);
        json.put("version", row.version());
        return json;
    }

    private String label(MeetingRow row) {
        return getTranslation(
                "meetings.calendar.label",
                MeetingWords.of(row.status()),
                row.title(),
                Dates.meeting(row.start(), row.end(), getLocale()),
                row.regionName());
    }

    // Nothing happens outside the hours that are shown.
    private static String hour(List<CalendarEntry> entries, LocalTime usual, boolean earliest) {
        int hour = usual.getHour();
        for (CalendarEntry entry : entries) {
            LocalDateTime start = AmsterdamTime.localTimeOf(entry.meeting().start());
            LocalDateTime end = AmsterdamTime.localTimeOf(entry.meeting().end());
            boolean overnight = !start.toLocalDate().equals(end.toLocalDate());
            hour = earliest
                    ? Math.min(hour, overnight ? 0 : start.getHour())
                    : Math.max(
                            hour,
                            overnight
                                    ? 24
                                    : end.plusMinutes(59).getHour() < start.getHour()
                                            ? 24
                                            : end.plusMinutes(59).getHour());
        }
        return "%02d:00".formatted(hour);
    }
}
