package nl.gia.site;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.PlanMeeting;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewMeeting")
record MeetingBody(
        @Nullable String programme,
        @Nullable String reference,
        @Nullable String title,
        @Nullable String region,
        List<String> themes,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable String place,
        @Nullable String link,
        @Nullable String format,
        @Nullable Integer capacity,

        @Schema(description = "A municipality, by code or name") @Nullable
        String host,

        @Nullable String organiser,

        @Schema(description = "Of a change: the version it is made to") @Nullable
        Integer version) {

    /** What is there now, for a change to be laid over. */
    static MeetingBody of(MeetingDetails meeting) {
        MeetingRow row = meeting.row();
        return new MeetingBody(
                row.programme(),
                row.reference(),
                row.title(),
                row.regionName(),
                row.themes(),
                AmsterdamTime.localTimeOf(row.start()),
                AmsterdamTime.localTimeOf(row.end()),
                row.place(),
                row.link(),
                row.format() == null ? null : row.format().code(),
                row.capacity(),
                meeting.host() == null ? null : meeting.host().value(),
                meeting.organiser(),
                null);
    }

    PlanMeeting plan() {
        return new PlanMeeting(
                programme, reference, title, region, themes, start, end, place, link, format, capacity, host, organiser,
                false);
    }

    ChangeMeeting change(MeetingDetails now) {
        FieldErrors errors = new FieldErrors();
        errors.check(version != null, "version", "problem.required")
                .check(now.row().reference().equals(reference), "reference", "site.problem.fixed")
                .check(now.row().programme().equals(programme), "programme", "site.problem.fixed")
                .throwIfAny();
        return new ChangeMeeting(
                version == null ? 0 : version,
                title,
                region,
                themes,
                start,
                end,
                place,
                link,
                format,
                capacity,
                host,
                organiser);
    }
}
