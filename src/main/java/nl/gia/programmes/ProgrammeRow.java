package nl.gia.programmes;

import nl.gia.shared.Period;
import nl.gia.shared.ProgrammeId;

public record ProgrammeRow(ProgrammeId id, String slug, String name, Period period, boolean visible, boolean example) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
