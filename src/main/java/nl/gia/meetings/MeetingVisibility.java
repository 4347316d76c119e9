package nl.gia.meetings;

import java.util.Set;
import java.util.UUID;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings somebody sees.
 *
 * @param drafts of these regions
 * @param hiddenProgrammes also of programmes the public does not see
 * @param member the account that sees the drafts of the teams it is in, if any
 */
public record MeetingVisibility(
        UUID[] drafts,
        boolean allDrafts,
        boolean hiddenProgrammes,
        @Nullable UUID member) {

    static MeetingVisibility of(Access access, @Nullable UUID member) {
        return switch (access.scope(Action.READ_DRAFTS)) {
            case ALL -> new MeetingVisibility(new UUID[0], true, true, member);
            case OWN -> new MeetingVisibility(ids(access.regions()), false, true, member);
            case NONE -> new MeetingVisibility(new UUID[0], false, access.mayAtAll(Action.READ_MEETINGS), member);
        };
    }

    private static UUID[] ids(Set<RegionId> regions) {
        return regions.stream().map(RegionId::value).toArray(UUID[]::new);
    }

    boolean hasOwn() {
        return drafts.length > 0;
    }

    /** On the meeting m and its programme p; with {@code draftsOf}, unless all drafts are visible, and {@code member} as parameters. */
    public String sql() {
        String drafts = allDrafts ? "true" : """
                (m.status <> 'DRAFT' or m.region_id = any (:draftsOf)
                 or m.id in (select meeting_id from meeting_member where account_id = :member))""";
        return hiddenProgrammes ? drafts : drafts + " and p.visible";
    }
}
