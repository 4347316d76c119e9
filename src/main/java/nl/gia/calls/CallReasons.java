package nl.gia.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gia.shared.Message;

/** Why a municipality stands where it stands on the list, in words. */
public final class CallReasons {

    private CallReasons() {}

    public static List<Message> of(CallRow row) {
        List<Message> reasons = new ArrayList<>();
        reasons.add(standing(row));
        if (row.helps()) {
            reasons.add(Message.of("calls.reason.helps"));
        }
        if (row.earlier()) {
            reasons.add(Message.of("calls.reason.earlier"));
        }
        if (row.missed() > 0) {
            reasons.add(Message.of("calls.reason.missed", row.missed()));
        }
        LocalDate expected = row.expected();
        if (expected != null) {
            reasons.add(Message.of("calls.reason.expected", expected));
        }
        if (row.people() == 0) {
            reasons.add(Message.of("calls.reason.nobody"));
        }
        return reasons;
    }

    private static Message standing(CallRow row) {
        CallRow.Visit last = row.last();
        if (last == null) {
            return Message.of("calls.reason.NEVER");
        }
        return row.standing() == Standing.PRESENT
                ? Message.of("calls.reason.PRESENT", last.day())
                : Message.of("calls.reason.SILENT", row.times(), last.day());
    }
}
