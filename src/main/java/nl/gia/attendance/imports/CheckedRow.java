package nl.gia.attendance.imports;

import java.util.Map;
import java.util.Set;
import nl.gia.attendance.Attendee;
import nl.gia.contacts.PersonKey;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * A pasted row as it would come in.
 *
 * @param shown its values, those that were filled in included
 * @param filled in from who is known, or from what was chosen for all
 * @param problem of the row as a whole
 */
public record CheckedRow(
        PastedRow row,
        State state,
        Map<PasteField, String> shown,
        Set<PasteField> filled,
        Map<PasteField, Message> problems,
        @Nullable Message problem,
        @Nullable Coming coming) {

    public enum State {
        NEW,
        /** Goes by a key of the contacts. */
        KNOWN,
        /** On the list of the meeting already. */
        LISTED
    }

    /** A checked person, and by what it goes. */
    record Coming(Attendee attendee, PersonKey person, boolean present) {}

    public boolean isBad() {
        return problem != null || !problems.isEmpty();
    }

    public boolean isComing() {
        return !isBad() && !row.leftOut();
    }

    public String text(PasteField field) {
        return shown.getOrDefault(field, "");
    }

    CheckedRow refused(Message why) {
        return new CheckedRow(row, state, shown, filled, problems, why, coming);
    }
}
