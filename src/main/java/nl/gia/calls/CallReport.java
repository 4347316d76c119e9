package nl.gia.calls;

import java.time.LocalDate;
import nl.gia.shared.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What one notes of a call; nothing but the outcome has to be.
 *
 * @param contact who was spoken to, when known
 * @param person who was spoken to, in words
 * @param nextOn the day of the next step
 */
public record CallReport(
        Outcome outcome,
        @Nullable ContactId contact,
        @Nullable String person,
        @Nullable String note,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn) {

    public static CallReport of(Outcome outcome) {
        return new CallReport(outcome, null, null, null, null, null);
    }
}
