package nl.gia.meetings.agenda;

import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of one region in figures, those the principal may see.
 *
 * @param planned from today on, drafts too
 * @param held closed or not
 * @param missing before today without anybody noted as present
 */
public record RegionMeetings(
        RegionId region,
        String name,
        boolean active,
        @Nullable Integer agreed,
        int planned,
        int held,
        int closed,
        int missing) {

    /** Held and not closed. */
    public int open() {
        return held - closed;
    }
}
