package nl.gia.programmes;

import java.time.LocalDate;
import java.util.List;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

public record RegionDetails(
        RegionId id, String name, boolean active, @Nullable Integer agreedMeetings, List<AreaDetails> areas) {

    /** By name. */
    public List<String> provincesOn(LocalDate date) {
        return areas.stream()
                .filter(area -> area.holdsOn(date))
                .flatMap(area -> area.provinceName().stream())
                .toList();
    }

    /** By code, those named on their own. */
    public List<String> municipalitiesOn(LocalDate date) {
        return areas.stream()
                .filter(area -> area.holdsOn(date))
                .flatMap(area -> area.code().stream())
                .toList();
    }
}
