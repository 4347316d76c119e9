package nl.gia.meetings.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import nl.gia.security.SiteAddress;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.springframework.stereotype.Component;

/**
 * For who mails about a meeting, in the transaction that changes it or later: the part by which it gets into the reader's
 * calendar, moves there and goes again. Whoever mails has seen to who may read it.
 */
@Component
public class CalendarParts {

    private final AppointmentQueries queries;
    private final CalendarWriter writer;
    private final AppointmentTexts texts;
    private final SiteAddress site;
    private final Clock clock;

    CalendarParts(
            AppointmentQueries queries, CalendarWriter writer, AppointmentTexts texts, SiteAddress site, Clock clock) {
        this.queries = queries;
        this.writer = writer;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    /** Puts it into the calendar, or changes it there. */
    public CalendarPart request(MeetingId id, CalendarGuest guest, Locale locale) {
        Appointment meeting = find(id);
        return part(ImmutableMethod.REQUEST, writer.alarm(event(meeting, guest, false, locale), meeting, locale));
    }

    /** Takes it out: the meeting was cancelled, or goes on without this one. */
    public CalendarPart cancel(MeetingId id, CalendarGuest guest, Locale locale) {
        return part(ImmutableMethod.CANCEL, event(find(id), guest, true, locale));
    }

    private CalendarPart part(Method method, AppointmentEvent event) {
        return new CalendarPart(method.getValue(), writer.of(method, event));
    }

    private AppointmentEvent event(Appointment meeting, CalendarGuest guest, boolean cancelled, Locale locale) {
        AppointmentEvent event = new AppointmentEvent(meeting, AmsterdamTime.now(clock))
                .told(texts.title(meeting, cancelled, locale), texts.description(meeting, locale), cancelled)
                .organisedBy(AppointmentTexts.organiser(meeting), address(guest.sender()))
                .with(attendee(guest));
        page(meeting, guest).ifPresent(event::readAt);
        return event;
    }

    private Optional<URI> page(Appointment meeting, CalendarGuest guest) {
        return Optional.ofNullable(guest.page())
                .or(() -> site.ofSettings().map(known -> CalendarWriter.page(known, meeting)));
    }

    // What is answered in the calendar reaches nobody here: one answers on the page.
    private static Attendee attendee(CalendarGuest guest) {
        return new Attendee(
                new ParameterList(List.of(
                        new Cn(AppointmentTexts.name(guest.name())),
                        CuType.INDIVIDUAL,
                        Role.REQ_PARTICIPANT,
                        guest.accepted() ? PartStat.ACCEPTED : PartStat.NEEDS_ACTION,
                        Rsvp.FALSE)),
                address(guest.address()));
    }

    private static URI address(EmailAddress address) {
        try {
            return URI.create(new URI("mailto", address.value(), null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Appointment find(MeetingId id) {
        return queries.find(Selection.of(id), 1).stream().findFirst().orElseThrow(Problem.NotFound::new);
    }
}
