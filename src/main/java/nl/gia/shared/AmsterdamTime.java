package nl.gia.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Meetings are instants; people and the API speak of them in the local time of Amsterdam. */
public final class AmsterdamTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private AmsterdamTime() {}

    /** Empty for a local time that the clock skips, on the night summer time begins. */
    public static Optional<Instant> instantOf(LocalDateTime local) {
        ZonedDateTime zoned = local.atZone(ZONE);
        return zoned.toLocalDateTime().equals(local) ? Optional.of(zoned.toInstant()) : Optional.empty();
    }

    public static LocalDateTime localTimeOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDateTime();
    }

    public static LocalDate dayOf(Instant instant) {
        return localTimeOf(instant).toLocalDate();
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Now, in the precision that the database keeps. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
