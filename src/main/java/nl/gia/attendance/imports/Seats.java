package nl.gia.attendance.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts the seats that are taken while a file is read; who no longer finds one can only have walked in. */
final class Seats {

    private final Map<UUID, Integer> taken = new HashMap<>();

    static Seats takenBy(Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored) {
        Seats seats = new Seats();
        stored.forEach((person, row) -> seats.taken.merge(person.meeting(), row.registered() ? 1 : 0, Integer::sum));
        return seats;
    }

    boolean take(ImportedRow.AtMeeting meeting) {
        Integer capacity = meeting.capacity();
        int before = taken.getOrDefault(meeting.id(), 0);
        if (capacity != null && before >= capacity) {
            return false;
        }
        taken.put(meeting.id(), before + 1);
        return true;
    }
}
