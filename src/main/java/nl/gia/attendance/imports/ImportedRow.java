package nl.gia.attendance.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.gia.attendance.Attendee;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.MeetingStatus;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** One checked row of an attendance file. */
record ImportedRow(int line, AtMeeting meeting, PersonKey person, Attending attendee) {

    /** One person at one meeting. */
    record PersonAt(UUID meeting, String person) {}

    /** @param whole false when the file has no columns for organisation and function */
    record Attending(Attendee as, boolean present, boolean whole) {}

    record AtMeeting(
            UUID id,
            RegionId region,
            LocalDate day,
            Instant start,
            MeetingStatus status,
            boolean begun,
            @Nullable Integer capacity,
            boolean example) {

        /** The key of why a row cannot be brought in, if so. */
        Optional<String> whyNot(boolean present) {
            if (status == MeetingStatus.CLOSED) {
                return Optional.of("attendance.problem.closed");
            }
            if (present && status == MeetingStatus.CANCELLED) {
                return Optional.of("attendance.problem.cancelled");
            }
            return present && !begun ? Optional.of("meetings.problem.presenceBeforeStart") : Optional.empty();
        }
    }

    ImportedRow goingBy(PersonKey key) {
        return new ImportedRow(line, meeting, key, attendee);
    }

    /** Somebody who has an address elsewhere on the list comes in with it. */
    ImportedRow meaning(PersonKey key) {
        Attending under = key.isAddress() && attendee.as().email() == null
                ? new Attending(attendee.as().under(key.address()), attendee.present(), attendee.whole())
                : attendee;
        return new ImportedRow(line, meeting, key, under);
    }

    PersonAt personAt() {
        return new PersonAt(meeting.id(), person.value());
    }

    boolean present() {
        return attendee.present();
    }

    boolean saysTheSame(ImportedRow other) {
        return attendee.present() == other.attendee.present()
                && attendee.as().kind() == other.attendee.as().kind()
                && same(attendee.as().municipality(), other.attendee.as().municipality())
                && same(attendee.as().organisation(), other.attendee.as().organisation())
                && same(attendee.as().function(), other.attendee.as().function());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }
}
