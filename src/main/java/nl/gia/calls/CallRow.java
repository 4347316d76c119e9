package nl.gia.calls;

import java.time.LocalDate;
import java.util.List;
import nl.gia.contacts.ContactRow;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A municipality to phone, and why.
 *
 * @param helps it counts for a growth path its region is behind
 * @param times at how many meetings it was in this programme, until the end of the period
 * @param last the last of them
 * @param earlier it came in another programme, before the period
 * @param missed meetings it registered for without coming
 * @param expected day of the next meeting it registered for
 * @param contacts who count for it and hold their post, those with a number first; three at most
 */
public record CallRow(
        MunicipalityCode code,
        String name,
        String province,
        @Nullable String region,
        Standing standing,
        boolean helps,
        int times,
        @Nullable Visit last,
        boolean earlier,
        int missed,
        @Nullable LocalDate expected,
        int people,
        List<ContactRow> contacts,
        @Nullable Conversation conversation) {

    public record Visit(String reference, String title, LocalDate day) {}

    CallRow with(List<ContactRow> known) {
        return new CallRow(
                code,
                name,
                province,
                region,
                standing,
                helps,
                times,
                last,
                earlier,
                missed,
                expected,
                people,
                known,
                conversation);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallRow row && row.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
