package nl.gia.attendance.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.municipalities.Municipalities;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;
import org.springframework.stereotype.Component;

/** Fills in what is known of the pasted, and tells at row and cell what is wrong. */
@Component
class PasteCheck {

    private final Contacts contacts;
    private final Municipalities municipalities;
    private final ImportedAttendance attendance;

    PasteCheck(Contacts contacts, Municipalities municipalities, ImportedAttendance attendance) {
        this.contacts = contacts;
        this.municipalities = municipalities;
        this.attendance = attendance;
    }

    List<CheckedRow> check(MeetingDetails meeting, PasteChoice choice, List<PastedRow> rows) {
        LocalDate day = AmsterdamTime.dayOf(meeting.row().start());
        PasteKnowledge known = new PasteKnowledge(municipalities.names(), day, new HashMap<>());
        List<PasteReading> readings =
                rows.stream().map(row -> new PasteReading(row, choice, known)).toList();
        List<PersonKey> asked =
                readings.stream().flatMap(reading -> reading.key().stream()).toList();
        known.people().putAll(contacts.known(asked, day));
        List<CheckedRow> checked = readings.stream().map(PasteReading::checked).toList();
        return together(meeting.row(), checked);
    }

    /** What no row can tell by itself: who is on the list, who is in it twice, and for whom there is no seat. */
    private List<CheckedRow> together(MeetingRow meeting, List<CheckedRow> rows) {
        UUID id = meeting.id().value();
        Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored = attendance.at(new UUID[] {id});
        Map<PersonKey, PersonKey> aliases = contacts.aliases(rows.stream()
                .flatMap(row -> Optional.ofNullable(row.coming()).stream())
                .map(CheckedRow.Coming::person)
                .toList());
        int seats = meeting.capacity() == null ? Integer.MAX_VALUE : meeting.capacity() - registered(stored.values());
        Map<PersonKey, Integer> seen = new HashMap<>();
        List<CheckedRow> settled = new ArrayList<>();
        for (CheckedRow row : rows) {
            CheckedRow found = listed(row, aliases, stored, id);
            CheckedRow.Coming coming = found.coming();
            if (coming != null && found.isComing()) {
                Integer before = seen.putIfAbsent(coming.person(), row.row().number());
                if (before != null) {
                    found = found.refused(Message.of("attendance.paste.problem.double", before));
                } else if (found.state() != CheckedRow.State.LISTED && seats-- <= 0 && !coming.present()) {
                    found = found.refused(
                            Message.of("attendance.problem.full", Objects.requireNonNull(meeting.capacity())));
                }
            }
            settled.add(found);
        }
        return settled;
    }

    private static int registered(Collection<ImportedAttendance.Stored> stored) {
        return (int)
                stored.stream().filter(ImportedAttendance.Stored::registered).count();
    }

    private static CheckedRow listed(
            CheckedRow row,
            Map<PersonKey, PersonKey> aliases,
            Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored,
            UUID meeting) {
        CheckedRow.Coming coming = row.coming();
        if (coming == null) {
            return row;
        }
        PersonKey person = Objects.requireNonNullElse(aliases.get(coming.person()), coming.person());
        boolean isListed = stored.containsKey(new ImportedRow.PersonAt(meeting, person.value()));
        return new CheckedRow(
                row.row(),
                isListed ? CheckedRow.State.LISTED : row.state(),
                row.shown(),
                row.filled(),
                row.problems(),
                row.problem(),
                new CheckedRow.Coming(coming.attendee(), person, coming.present()));
    }
}
