package nl.gia.meetings;

import java.util.Set;
import java.util.UUID;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.RegionId;

/**
 * Which meetings somebody sees.
 *
 * @param drafts of these regions
 * @param hiddenProgrammes also of programmes the public does not see
 */
record MeetingVisibility(UUID[] drafts, boolean allDrafts, boolean hiddenProgrammes) {

    static final MeetingVisibility PUBLIC = new MeetingVisibility(new UUID[0], false, false);

    static MeetingVisibility of(Access access) {
        return switch (access.scope(Action.READ_DRAFTS)) {
            case ALL -> new MeetingVisibility(new UUID[0], true, true);
            case OWN -> new MeetingVisibility(ids(access.regions()), false, true);
            case NONE -> new MeetingVisibility(new UUID[0], false, access.mayAtAll(Action.READ_MEETINGS));
        };
    }

    private static UUID[] ids(Set<RegionId> regions) {
        return regions.stream().map(RegionId::value).toArray(UUID[]::new);
    }

    String sql() {
        String drafts = allDrafts ? "true" : "(m.status <> 'DRAFT' or m.region_id = any (:draftsOf))";
        return hiddenProgrammes ? drafts : drafts + " and p.visible";
    }
}
