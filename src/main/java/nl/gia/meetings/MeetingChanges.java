package nl.gia.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.audit.Differences;
import nl.gia.audit.FieldChanges;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.organisers.Organisation;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldChange;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a change changes of a meeting, under the names its fields have in the API. */
@Component
class MeetingChanges {

    private static final String TYPE = "meeting";

    private final FieldChanges changes;
    private final Organisation organisation;

    MeetingChanges(FieldChanges changes, Organisation organisation) {
        this.changes = changes;
        this.organisation = organisation;
    }

    /** Before it is carried out. */
    void keep(Meeting meeting, MeetingPlan after, ProgrammeDetails programme) {
        MeetingPlan before = meeting.plan();
        Differences differences = new Differences()
                .field("title", before.title(), after.title())
                .field("region", region(before.region(), programme), region(after.region(), programme))
                .field("themes", themes(before.themes(), programme), themes(after.themes(), programme))
                .field("start", local(before.start()), local(after.start()))
                .field("end", local(before.end()), local(after.end()))
                .field("place", before.place(), after.place())
                .field("link", before.link(), after.link())
                .field("format", before.format(), after.format())
                .field("capacity", before.capacity(), after.capacity())
                .field("host", before.hostCode(), after.hostCode());
        if (!Objects.equals(before.organiser(), after.organiser())) {
            differences.field("organiser", organiser(before.organiser()), organiser(after.organiser()));
        }
        changes.keep(TYPE, meeting.id(), meeting.version() + 1, differences);
    }

    List<FieldChange> since(MeetingRow meeting, int version) {
        return changes.since(TYPE, meeting.id(), version);
    }

    private static String region(RegionId id, ProgrammeDetails programme) {
        return programme.regions().stream()
                .filter(region -> region.id().equals(id))
                .map(region -> region.name())
                .collect(Collectors.joining());
    }

    private static String themes(List<UUID> ids, ProgrammeDetails programme) {
        return ids.stream()
                .flatMap(id -> programme.themes().stream()
                        .filter(theme -> theme.id().value().equals(id)))
                .map(theme -> theme.name())
                .collect(Collectors.joining(", "));
    }

    private static String local(Instant moment) {
        return AmsterdamTime.localTimeOf(moment).toString();
    }

    private @Nullable String organiser(@Nullable UUID id) {
        return id == null ? null : organisation.name(id);
    }
}
