package nl.gia.audit;

import java.util.Optional;

/** What an entry of the log is about. */
public record ObjectRef(String type, String id) {

    /** Reads {@code meeting:0c5e…}. */
    public static Optional<ObjectRef> read(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < text.length() - 1
                ? Optional.of(new ObjectRef(text.substring(0, colon), text.substring(colon + 1)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
