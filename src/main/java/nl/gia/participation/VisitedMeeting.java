package nl.gia.participation;

import java.time.LocalDate;
import java.util.List;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A meeting a municipality was at.
 *
 * @param as the municipality it was then, when another
 * @param meetings at how many it was in all, of which no more than 200 are read
 * @param people who were there for it; empty when the names are not for the principal's eyes
 */
public record VisitedMeeting(
        String reference,
        String title,
        LocalDate day,
        String region,
        boolean own,
        @Nullable MunicipalityCode as,
        @Nullable String asName,
        int count,
        int meetings,
        List<Person> people) {

    public record Person(String name, AttendeeKind kind) {}
}
