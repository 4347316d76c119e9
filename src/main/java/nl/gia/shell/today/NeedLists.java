package nl.gia.shell.today;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.agenda.MeetingNeed;
import nl.gia.meetings.ui.MeetingNavigation;
import org.jspecify.annotations.Nullable;

/**
 * The lists behind what is told of the meetings of a programme, or of one region of it.
 *
 * @param region null for all
 */
record NeedLists(String programme, @Nullable String region, LocalDate today) {

    private static final Set<MeetingStatus> PLANNED = EnumSet.of(MeetingStatus.DRAFT, MeetingStatus.PUBLISHED);
    private static final Set<MeetingStatus> HELD =
            EnumSet.of(MeetingStatus.HELD, MeetingStatus.REPORTED, MeetingStatus.CLOSED);
    private static final Set<MeetingStatus> NOT_CLOSED = EnumSet.of(MeetingStatus.HELD, MeetingStatus.REPORTED);

    String of(MeetingNeed need) {
        return switch (need) {
            case PRESENCE -> list(PLANNED, null, today);
            case FILLING -> list(EnumSet.of(MeetingStatus.PUBLISHED), today, today.plusWeeks(1));
            case PUBLISHING -> list(EnumSet.of(MeetingStatus.DRAFT), today, today.plusWeeks(4));
            case CLOSING -> notClosed();
        };
    }

    String planned() {
        return list(PLANNED, today, null);
    }

    /** The archive included: what was held stays held. */
    String held() {
        return list(HELD, null, null, true);
    }

    String notClosed() {
        return list(NOT_CLOSED, null, null);
    }

    /** Behind us, and nobody noted who was there. */
    String missing() {
        return list(PLANNED, null, today.minusDays(1));
    }

    private String list(Set<MeetingStatus> statuses, @Nullable LocalDate from, @Nullable LocalDate until) {
        return list(statuses, from, until, false);
    }

    private String list(
            Set<MeetingStatus> statuses, @Nullable LocalDate from, @Nullable LocalDate until, boolean archived) {
        return MeetingNavigation.list(
                new MeetingFilter(programme, region, null, statuses, from, until, archived, null));
    }
}
