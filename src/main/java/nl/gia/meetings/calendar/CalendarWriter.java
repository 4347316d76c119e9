package nl.gia.meetings.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.shared.AmsterdamTime;
import org.springframework.stereotype.Component;

/** Writes meetings down as RFC 5545 has it. */
@Component
class CalendarWriter {

    private static final String MAKER = "-//GIA//GIA//NL";
    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);
    private static final Period AHEAD = Period.ofDays(-1);

    private final AppointmentTexts texts;

    CalendarWriter(AppointmentTexts texts) {
        this.texts = texts;
    }

    /** To subscribe to. */
    byte[] feed(String name, String description, List<Appointment> meetings, URI site, Locale locale) {
        List<Property> properties = new ArrayList<>(List.of(
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new Description(description),
                new XProperty("X-WR-CALDESC", description),
                new XProperty("X-WR-TIMEZONE", AmsterdamTime.ZONE.getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), BETWEEN_LOOKS),
                new XProperty("X-PUBLISHED-TTL", BETWEEN_LOOKS.toString())));
        if (!meetings.isEmpty()) {
            // A calendar of a method has to hold something.
            properties.addFirst(ImmutableMethod.PUBLISH);
        }
        return CalendarLines.of(calendar(
                properties,
                meetings.stream()
                        .map(meeting -> published(meeting, site, locale).made())
                        .toList()));
    }

    /** To keep. */
    byte[] copy(Appointment meeting, URI site, Locale locale) {
        AppointmentEvent event = published(meeting, site, locale);
        if (!meeting.cancelled()) {
            alarm(event, meeting, locale);
        }
        return of(ImmutableMethod.PUBLISH, event);
    }

    byte[] of(Method method, AppointmentEvent event) {
        return CalendarLines.of(calendar(List.of(method), List.of(event.made())));
    }

    AppointmentEvent alarm(AppointmentEvent event, Appointment meeting, Locale locale) {
        return event.alarm(new Trigger(AHEAD), texts.title(meeting, false, locale));
    }

    static URI page(URI site, Appointment meeting) {
        return URI.create(site + "/" + MeetingNavigation.meeting(meeting.reference()));
    }

    // Nobody can be written to here, so that the site stands for the organiser.
    private AppointmentEvent published(Appointment meeting, URI site, Locale locale) {
        return new AppointmentEvent(meeting, meeting.changed())
                .told(
                        texts.title(meeting, meeting.cancelled(), locale),
                        texts.description(meeting, locale),
                        meeting.cancelled())
                .organisedBy(AppointmentTexts.organiser(meeting), site)
                .readAt(page(site, meeting));
    }

    private static Calendar calendar(List<Property> more, List<VEvent> events) {
        List<Property> properties =
                new ArrayList<>(List.of(ImmutableVersion.VERSION_2_0, new ProdId(MAKER), ImmutableCalScale.GREGORIAN));
        properties.addAll(more);
        List<CalendarComponent> components = new ArrayList<>(List.of(AmsterdamZone.component()));
        components.addAll(events);
        return new Calendar(new PropertyList(properties), new ComponentList<>(components));
    }
}
