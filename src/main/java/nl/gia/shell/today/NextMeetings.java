package nl.gia.shell.today;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.DoorAddress;
import nl.gia.attendance.RegistrationFigures;
import nl.gia.attendance.SeatsTaken;
import nl.gia.kit.Card;
import nl.gia.kit.DateBlock;
import nl.gia.kit.Dates;
import nl.gia.kit.Hint;
import nl.gia.kit.Meter;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.agenda.MeetingAgenda;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.meetings.ui.MeetingWords;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Fraction;
import nl.gia.shared.MeetingId;

/** Meetings to come: their day, where and about what, and how full they are. */
@org.springframework.stereotype.Component
class NextMeetings {

    private final MeetingAgenda agenda;
    private final SeatsTaken seats;
    private final MeetingRights rights;
    private final Clock clock;

    NextMeetings(MeetingAgenda agenda, SeatsTaken seats, MeetingRights rights, Clock clock) {
        this.agenda = agenda;
        this.seats = seats;
        this.rights = rights;
        this.clock = clock;
    }

    /** The soonest of all regions. */
    Card ofProgramme(ProgrammeDetails programme, int most) {
        return ofRegions(
                I18NProvider.translate("today.next"),
                agenda.next(programme.id(), most),
                I18NProvider.translate("today.next.none"));
    }

    /** @param none what to do while there are no meetings */
    Card ofRegion(String title, List<MeetingRow> meetings, String none) {
        return card(title, meetings, none, false);
    }

    /** Tells the region of each. */
    Card ofRegions(String title, List<MeetingRow> meetings, String none) {
        return card(title, meetings, none, true);
    }

    private Card card(String title, List<MeetingRow> meetings, String none, boolean withRegion) {
        Card card = new Card(title);
        Map<MeetingId, RegistrationFigures> figures =
                seats.figuresAt(meetings.stream().map(MeetingRow::id).toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-next");
        meetings.forEach(meeting ->
                list.add(item(meeting, figures.getOrDefault(meeting.id(), RegistrationFigures.NOBODY), withRegion)));
        card.add(meetings.isEmpty() ? new Hint(none) : list);
        return card;
    }

    private ListItem item(MeetingRow meeting, RegistrationFigures figures, boolean withRegion) {
        LocalDate day = AmsterdamTime.dayOf(meeting.start());
        Div head = new Div(
                new Anchor(MeetingNavigation.meeting(meeting.reference()), meeting.title()),
                MeetingWords.badge(meeting.status()));
        head.addClassName("gia-next-head");
        Paragraph about = new Paragraph(about(meeting, day, withRegion));
        about.addClassName("gia-small");
        Div body = new Div(head, about);
        if (meeting.status() != MeetingStatus.DRAFT || figures.people() > 0) {
            body.add(filled(meeting, figures));
        }
        if (isAtTheDoor(meeting, day)) {
            Anchor door = new Anchor(DoorAddress.of(meeting.reference()), I18NProvider.translate("door.open"));
            door.addClassName("gia-button");
            door.setRouterIgnore(true);
            body.add(door);
        }
        return new ListItem(new DateBlock(day, AmsterdamTime.today(clock).getYear()), body);
    }

    private boolean isAtTheDoor(MeetingRow meeting, LocalDate day) {
        return meeting.status() != MeetingStatus.DRAFT
                && day.equals(AmsterdamTime.today(clock))
                && rights.may(Action.WRITE_ATTENDEES, meeting);
    }

    private static String about(MeetingRow meeting, LocalDate day, boolean withRegion) {
        Locale locale = UI.getCurrent().getLocale();
        String place = meeting.place() != null
                ? meeting.place()
                : I18NProvider.translate(meeting.link() == null ? "today.placeFollows" : "today.online");
        return Stream.of(
                        Dates.weekdayName(day, locale) + " " + Dates.times(meeting.start(), meeting.end(), locale),
                        place,
                        withRegion ? meeting.regionName() : "",
                        String.join(", ", meeting.themes()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Div filled(MeetingRow meeting, RegistrationFigures figures) {
        Span words = new Span(SeatWords.of(meeting, figures));
        words.addClassName("gia-small");
        Integer capacity = meeting.capacity();
        Div filled = new Div();
        if (capacity != null) {
            filled.add(new Meter(new Fraction(figures.people(), Math.max(capacity, figures.people()))));
        }
        filled.add(words);
        filled.addClassName("gia-next-seats");
        return filled;
    }
}
