package nl.gia.contacts;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** @param text parts of name, address, organisation, function or municipality, all of which must be there; may be empty */
public record ContactFilter(
        String text, @Nullable AttendeeKind kind, @Nullable MunicipalityCode municipality) {

    public static ContactFilter matching(String text) {
        return new ContactFilter(text, null, null);
    }
}
