package nl.gia.programmes;

import java.util.List;
import nl.gia.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A new region, or what one becomes. */
public record ChangeRegion(
        @Nullable String name, boolean active, @Nullable Integer agreedMeetings) {

    /** @param others the other regions of its programme */
    String checkedName(List<Region> others) {
        FieldErrors errors = new FieldErrors();
        String checked = ProgrammeRules.name(errors, "name", name);
        boolean taken = others.stream().anyMatch(other -> other.name().equalsIgnoreCase(checked));
        errors.check(!taken, "name", "programmes.problem.regionTwice", checked);
        ProgrammeRules.agreed(errors, agreedMeetings);
        errors.throwIfAny();
        return checked;
    }
}
