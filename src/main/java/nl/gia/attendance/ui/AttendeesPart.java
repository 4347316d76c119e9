package nl.gia.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.AttendeeFilter;
import nl.gia.attendance.DoorAddress;
import nl.gia.kit.Hint;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.ui.MeetingCard;
import nl.gia.meetings.ui.MeetingTab;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** The people of a meeting: their names for whom they are, their number for everyone. */
@org.springframework.stereotype.Component
@Order(10)
class AttendeesPart implements MeetingTab, MeetingCard {

    private final Attendances attendances;
    private final PeopleSearch people;
    private final MeetingRights rights;
    private final Clock clock;
    private final List<AttendeeTool> tools;

    AttendeesPart(
            Attendances attendances,
            PeopleSearch people,
            MeetingRights rights,
            Clock clock,
            ObjectProvider<AttendeeTool> tools) {
        this.attendances = attendances;
        this.people = people;
        this.rights = rights;
        this.clock = clock;
        this.tools = tools.orderedStream().toList();
    }

    @Override
    public String name() {
        return "deelnemers";
    }

    @Override
    public Optional<String> title(MeetingDetails meeting) {
        OptionalInt seen = attendances.count(meeting.row().id(), AttendeeFilter.ALL);
        String key = seesAll(meeting) ? "attendance.tab" : "attendance.tabOwn";
        return seen.isEmpty() ? Optional.empty() : Optional.of(I18NProvider.translate(key, seen.getAsInt()));
    }

    @Override
    public Component content(MeetingDetails meeting, Runnable changed) {
        MeetingRow row = meeting.row();
        boolean isOver = row.status() == MeetingStatus.CANCELLED || row.status() == MeetingStatus.CLOSED;
        boolean mayWrite = !isOver && rights.may(Action.WRITE_ATTENDEES, row);
        boolean hasBegun = !row.start().isAfter(AmsterdamTime.now(clock));
        boolean isTheDay = !AmsterdamTime.dayOf(row.start()).isAfter(AmsterdamTime.today(clock));
        String door = isTheDay ? DoorAddress.of(row.reference()) : null;
        AttendeesTab tab = new AttendeesTab(attendances, people, row, mayWrite, mayWrite && hasBegun, door, changed)
                .with(follow -> tools.stream().flatMap(tool -> tool.tool(meeting, mayWrite, follow).stream()));
        return seesAll(meeting)
                ? tab
                : new Div(
                        new Hint(I18NProvider.translate("attendance.onlyOwn")),
                        tab.ofOneMunicipality(howToRegister(meeting, hasBegun)));
    }

    private static String howToRegister(MeetingDetails meeting, boolean hasBegun) {
        String organiser = Objects.requireNonNullElse(
                meeting.organiser(), I18NProvider.translate("attendance.nobodyOwn.organiser"));
        String when = switch (meeting.row().status()) {
            case CANCELLED -> "cancelled";
            case PUBLISHED -> hasBegun ? "begun" : "toCome";
            default -> "begun";
        };
        return I18NProvider.translate("attendance.nobodyOwn." + when, organiser);
    }

    /** A municipality sees its own. */
    private boolean seesAll(MeetingDetails meeting) {
        return rights.may(Action.READ_ATTENDEES, meeting.row());
    }

    @Override
    public Optional<Component> card(MeetingDetails meeting, Runnable changed) {
        MeetingRow row = meeting.row();
        return Optional.of(new AttendanceCard(attendances.summary(row.id()), row.capacity()));
    }
}
