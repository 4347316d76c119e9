package nl.gia.programmes;

import java.time.LocalDate;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** @param region one region, or null for all; @param inNone only those in no region; @param text part of a name or a code, may be empty */
public record LayoutFilter(
        ProgrammeId programme, LocalDate on, @Nullable RegionId region, boolean inNone, String text) {

    public static LayoutFilter all(ProgrammeId programme, LocalDate on) {
        return new LayoutFilter(programme, on, null, false, "");
    }
}
