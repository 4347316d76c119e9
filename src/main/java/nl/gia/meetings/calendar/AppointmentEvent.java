package nl.gia.meetings.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import nl.gia.shared.AmsterdamTime;

/** A meeting as an event of a calendar, put together bit by bit. */
final class AppointmentEvent {

    private final List<Property> properties = new ArrayList<>();
    private final List<VAlarm> alarms = new ArrayList<>();

    /** @param stamp when this was said of the meeting */
    AppointmentEvent(Appointment meeting, Instant stamp) {
        properties.add(new Uid(meeting.id().toString()));
        properties.add(new DtStamp(stamp));
        properties.add(new DtStart<>(meeting.start().atZone(AmsterdamTime.ZONE)));
        properties.add(new DtEnd<>(meeting.end().atZone(AmsterdamTime.ZONE)));
        properties.add(new Sequence(meeting.sequence()));
        properties.add(new Created(meeting.created()));
        properties.add(new LastModified(meeting.changed()));
        String where = meeting.place() == null ? meeting.link() : meeting.place();
        if (where != null) {
            properties.add(new Location(CalendarLines.oneLine(where)));
        }
        if (!meeting.themes().isEmpty()) {
            properties.add(new Categories(new TextList(
                    meeting.themes().stream().map(CalendarLines::oneLine).collect(Collectors.toList()))));
        }
    }

    AppointmentEvent told(String title, String description, boolean cancelled) {
        properties.add(new Summary(title));
        properties.add(new Description(description));
        properties.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return this;
    }

    AppointmentEvent organisedBy(String name, URI address) {
        return with(new Organizer(new ParameterList(List.of(new Cn(name))), address));
    }

    AppointmentEvent readAt(URI page) {
        return with(new Url(page));
    }

    AppointmentEvent with(Property property) {
        properties.add(property);
        return this;
    }

    AppointmentEvent alarm(Property trigger, String says) {
        alarms.add(new VAlarm(new PropertyList(List.of(ImmutableAction.DISPLAY, trigger, new Description(says)))));
        return this;
    }

    VEvent made() {
        return new VEvent(new PropertyList(properties), new ComponentList<>(alarms));
    }
}
