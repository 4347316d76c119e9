package nl.gia.shared;

import java.time.LocalDate;

/** From one day to another, both included. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (from.isAfter(until)) {
            throw new IllegalArgumentException("from is after until");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
