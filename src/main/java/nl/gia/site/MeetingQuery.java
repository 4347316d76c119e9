package nl.gia.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What is asked of the list of meetings. */
record MeetingQuery(
        @Nullable String programme,
        @Nullable String region,
        @Nullable String theme,
        @Nullable List<String> status,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String text,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST_SIZE = 500;

    MeetingFilter filter() {
        if (isFarOff(from) || isFarOff(until) || from != null && until != null && from.isAfter(until)) {
            throw new BadQuery();
        }
        return new MeetingFilter(programme, region, theme, statuses(), from, until, true, text);
    }

    // Beyond what the database can tell apart, and what anybody means.
    private static boolean isFarOff(@Nullable LocalDate day) {
        return day != null && (day.getYear() < 1 || day.getYear() > 9999);
    }

    PageRequest pageRequest() {
        int number = page == null ? 0 : page;
        int length = size == null ? DEFAULT_SIZE : size;
        if (number < 0 || length < 1 || length > LARGEST_SIZE) {
            throw new BadQuery();
        }
        return PageRequest.of(number, length);
    }

    private Set<MeetingStatus> statuses() {
        Set<MeetingStatus> statuses = EnumSet.noneOf(MeetingStatus.class);
        if (status != null) {
            status.forEach(name -> statuses.add(Arrays.stream(MeetingStatus.values())
                    .filter(known -> known.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(BadQuery::new)));
        }
        return statuses;
    }
}
