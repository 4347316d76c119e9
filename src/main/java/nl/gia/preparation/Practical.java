package nl.gia.preparation;

import org.jspecify.annotations.Nullable;

/**
 * What who comes wants to know beforehand.
 *
 * @param information route, parking, accessibility, as plain text
 * @param version 0 as long as nothing was filled in
 */
public record Practical(
        @Nullable String information,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        int version) {

    static final Practical NOTHING = new Practical(null, null, null, null, 0);

    public boolean isEmpty() {
        return information == null && contactName == null;
    }
}
