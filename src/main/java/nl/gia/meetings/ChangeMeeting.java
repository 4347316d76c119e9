package nl.gia.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;

/** All of a meeting that can be changed, as in {@link PlanMeeting}, and the version that was looked at. */
public record ChangeMeeting(
        int version,
        @Nullable String title,
        @Nullable String region,
        List<String> themes,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable String place,
        @Nullable String link,
        @Nullable String format,
        @Nullable Integer capacity,
        @Nullable String host,
        @Nullable String organiser) {

    /** A meeting as it is, to be changed in some of its parts. */
    public static ChangeMeeting of(MeetingDetails meeting) {
        MeetingRow row = meeting.row();
        return new ChangeMeeting(
                row.version(),
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
                meeting.organiser());
    }

    public ChangeMeeting at(LocalDateTime otherStart, LocalDateTime otherEnd) {
        return new ChangeMeeting(
                version, title, region, themes, otherStart, otherEnd, place, link, format, capacity, host, organiser);
    }

    /** As long as it was. */
    ChangeMeeting movedTo(int seen, LocalDateTime otherStart) {
        LocalDateTime otherEnd =
                start == null || end == null ? otherStart : otherStart.plus(Duration.between(start, end));
        return new ChangeMeeting(
                seen, title, region, themes, otherStart, otherEnd, place, link, format, capacity, host, organiser);
    }

    /** The same change to another meeting: what differs from before, and as many days later or earlier. */
    ChangeMeeting madeTo(ChangeMeeting other, ChangeMeeting before) {
        return new ChangeMeeting(
                other.version,
                changed(title, before.title, other.title),
                changed(region, before.region, other.region),
                themes.equals(before.themes) ? other.themes : themes,
                moved(start, before.start, other.start),
                moved(end, before.end, other.end),
                changed(place, before.place, other.place),
                changed(link, before.link, other.link),
                changed(format, before.format, other.format),
                changed(capacity, before.capacity, other.capacity),
                changed(host, before.host, other.host),
                changed(organiser, before.organiser, other.organiser));
    }

    private static <T> @Nullable T changed(@Nullable T now, @Nullable T before, @Nullable T other) {
        return Objects.equals(blankAsNull(now), before) ? other : now;
    }

    // An empty field stands for what was not there.
    private static @Nullable Object blankAsNull(@Nullable Object value) {
        return value instanceof String text && text.isBlank() ? null : value;
    }

    private static @Nullable LocalDateTime moved(
            @Nullable LocalDateTime now, @Nullable LocalDateTime before, @Nullable LocalDateTime other) {
        if (now == null || before == null || other == null) {
            return now;
        }
        LocalDate day = other.toLocalDate().plusDays(ChronoUnit.DAYS.between(before.toLocalDate(), now.toLocalDate()));
        boolean isSameTime = now.toLocalTime().equals(before.toLocalTime());
        return day.atTime(isSameTime ? other.toLocalTime() : now.toLocalTime());
    }

    PlanMeeting as(String programme, String reference) {
        return new PlanMeeting(
                programme, reference, title, region, themes, start, end, place, link, format, capacity, host, organiser,
                false);
    }
}
