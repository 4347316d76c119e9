package nl.gia.meetings;

import java.time.LocalDateTime;
import nl.gia.audit.Audit;
import nl.gia.municipalities.Municipalities;
import nl.gia.programmes.organisers.Organisation;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same again on another day. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class MeetingCopies {

    private final Meetings meetings;
    private final Municipalities municipalities;
    private final Organisation organisation;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    MeetingCopies(
            Meetings meetings,
            Municipalities municipalities,
            Organisation organisation,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.municipalities = municipalities;
        this.organisation = organisation;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Makes a draft of what was typed, and of what hangs on the meeting.
     *
     * @param typed without format, capacity, host and organiser: those go along
     */
    public MeetingDetails copy(String reference, PlanMeeting typed) {
        MeetingDetails source = meetings.find(reference).orElseThrow(Problem.NotFound::new);
        access.require(Action.WRITE_MEETINGS, source.row().region());
        MeetingDetails copy = meetings.plan(filled(typed, source));
        events.publishEvent(new MeetingCopied(source.row().id(), copy.row().id()));
        audit.done("meeting.copied", "meeting", source.row().id());
        return copy;
    }

    private PlanMeeting filled(PlanMeeting typed, MeetingDetails source) {
        MeetingRow row = source.row();
        return new PlanMeeting(
                typed.programme(),
                typed.reference(),
                typed.title(),
                typed.region(),
                typed.themes(),
                typed.start(),
                typed.end(),
                typed.place(),
                typed.link() == null && row.place() != null ? row.link() : typed.link(),
                row.format() == null ? null : row.format().code(),
                row.capacity(),
                host(source.host(), typed.start()),
                organiser(source, typed.start()),
                typed.example());
    }

    // A municipality that is no more by then is left out, rather than standing in the way.
    private @Nullable String host(@Nullable MunicipalityCode host, @Nullable LocalDateTime start) {
        return host == null || start == null
                ? null
                : municipalities
                        .names()
                        .resolve(host.value(), start.toLocalDate())
                        .map(row -> row.code().value())
                        .orElse(null);
    }

    // Whoever has the region by then goes before who had it, not before another who was asked.
    private @Nullable String organiser(MeetingDetails source, @Nullable LocalDateTime start) {
        String name = source.organiser();
        RegionId region = source.row().region();
        boolean wasItsOwn = name != null
                && start != null
                && organisation.has(
                        region, name, AmsterdamTime.dayOf(source.row().start()))
                && !organisation.has(region, name, start.toLocalDate());
        return wasItsOwn ? null : name;
    }
}
