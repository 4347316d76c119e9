package nl.gia.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.gia.audit.Audit;
import nl.gia.municipalities.Municipalities;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the layout of a programme. What it was before a day stays as it was: areas end and begin, they are not overwritten. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Regions {

    private final ProgrammeChanges changes;
    private final Municipalities municipalities;
    private final Audit audit;

    Regions(ProgrammeChanges changes, Municipalities municipalities, Audit audit) {
        this.changes = changes;
        this.municipalities = municipalities;
        this.audit = audit;
    }

    public RegionId add(ProgrammeId id, ChangeRegion command) {
        Programme programme = changes.begin(id);
        List<Region> others = programme.regions();
        Region region = new Region(command.checkedName(others), command.active(), next(others));
        region.change(region.name(), command.active(), command.agreedMeetings());
        programme.regions().add(region);
        keep(programme, "region.added", region.id(), Map.of("name", region.name()));
        return region.id();
    }

    public void change(RegionId id, ChangeRegion command) {
        Programme programme = changes.begin(id);
        Region region = find(programme, id);
        List<Region> others = programme.regions().stream()
                .filter(other -> !other.equals(region))
                .toList();
        region.change(command.checkedName(others), command.active(), command.agreedMeetings());
        keep(programme, "region.changed", id, Map.of("name", region.name(), "active", command.active()));
    }

    /** Only while nothing refers to it. */
    public void remove(RegionId id) {
        Programme programme = changes.begin(id);
        Region region = find(programme, id);
        if (programme.regions().size() == 1) {
            throw new Problem.Conflict("programmes.problem.noRegions");
        }
        programme.regions().remove(region);
        try {
            keep(programme, "region.removed", id, Map.of("name", region.name()));
        } catch (DataIntegrityViolationException used) {
            throw new Problem.Conflict("programmes.problem.regionInUse", region.name());
        }
    }

    public void hold(RegionId id, HoldArea command) {
        Programme programme = changes.begin(id);
        RegionArea area = command.area(changes.provinces(), municipalities.names());
        find(programme, id).hold(area);
        keep(programme, "region.areaAdded", id, area.described());
    }

    /** Ends an area where it is and begins it in another region, on one day. */
    public void moveArea(UUID area, RegionId to, @Nullable LocalDate from) {
        Programme programme = changes.beginWithArea(area);
        LocalDate day = required("from", from);
        Region target = find(programme, to);
        Region source = holder(programme, area);
        if (source.equals(target)) {
            throw new Problem.Invalid("region", "programmes.problem.sameRegion");
        }
        RegionArea moved = source.release(area, day);
        target.hold(moved);
        keep(programme, "region.areaMoved", to, moved.described());
    }

    /** @param until the first day on which the region does not hold it any more */
    public void endArea(UUID area, @Nullable LocalDate until) {
        Programme programme = changes.beginWithArea(area);
        Region source = holder(programme, area);
        RegionArea rest = source.release(area, required("from", until));
        keep(programme, "region.areaEnded", source.id(), rest.described());
    }

    private static Region find(Programme programme, RegionId id) {
        return first(programme, region -> region.id().equals(id));
    }

    private static Region holder(Programme programme, UUID area) {
        return first(programme, region -> region.holds(area));
    }

    private static Region first(Programme programme, Predicate<Region> wanted) {
        return programme.regions().stream().filter(wanted).findFirst().orElseThrow(Problem.NotFound::new);
    }

    private static int next(List<Region> regions) {
        return regions.stream().mapToInt(Region::position).max().orElse(-1) + 1;
    }

    private static LocalDate required(String field, @Nullable LocalDate date) {
        if (date == null || !date.isBefore(Layout.END) || date.isBefore(Layout.BEGINNING)) {
            throw new Problem.Invalid(field, "problem.required");
        }
        return date;
    }

    private void keep(Programme programme, String action, RegionId region, Map<String, ?> details) {
        changes.keepLayout(programme);
        audit.done(action, "region", region.toString(), details);
    }
}
