package nl.gia.participation;

import java.time.LocalDate;
import java.util.List;

/** A meeting that was held, and the departments that were there; with the number of people of each, and no names. */
public record StateMeeting(String reference, String title, LocalDate day, String region, List<Guest> departments) {

    /** @param department empty for whoever told no organisation */
    public record Guest(String department, int people) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof StateMeeting meeting && meeting.reference.equals(reference);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}
