package nl.gia.participation;

import java.time.LocalDate;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of the reference date and where it was.
 *
 * @param meetings at which it was present, also as a municipality it continues
 * @param ownMeetings of those, in its own active region
 * @param last day of the last of them
 */
public record ReachedRow(
        MunicipalityCode code,
        String name,
        String province,
        @Nullable String region,
        int meetings,
        int ownMeetings,
        @Nullable LocalDate last) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ReachedRow row && row.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
