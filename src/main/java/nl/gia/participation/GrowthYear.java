package nl.gia.participation;

import java.time.LocalDate;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One year of the growth path (rule P7).
 *
 * @param target a percentage
 * @param share from the start of the programme to the end of the year, or to today; null while the year has not begun
 */
public record GrowthYear(
        int year, LocalDate on, int target, @Nullable Fraction share) {

    public enum Status {
        AHEAD,
        ON_COURSE,
        BEHIND
    }

    /** The same target for another share, such as that of one region. */
    public GrowthYear reached(Fraction another) {
        return new GrowthYear(year, on, target, another);
    }

    /** How many municipalities more or fewer than the target asks for; null while there is nothing yet. */
    public @Nullable Integer difference() {
        if (share == null) {
            return null;
        }
        int asked = (int) ((100L - 1 + (long) target * share.whole()) / 100);
        return share.part() - asked;
    }

    public @Nullable Status status() {
        Integer difference = difference();
        if (difference == null) {
            return null;
        }
        if (difference == 0) {
            return Status.ON_COURSE;
        }
        return difference > 0 ? Status.AHEAD : Status.BEHIND;
    }
}
