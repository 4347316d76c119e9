package nl.gia.programmes;

import java.time.LocalDate;
import nl.gia.shared.Period;
import nl.gia.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** @param referenceDate the day on which municipalities are counted unless asked otherwise */
public record ProgrammeRow(
        ProgrammeId id,
        String slug,
        String name,
        Period period,
        @Nullable LocalDate referenceDate,
        boolean visible,
        boolean example) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
