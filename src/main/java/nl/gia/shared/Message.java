package nl.gia.shared;

import java.util.Arrays;
import java.util.List;

/** A text to be shown, by its key in the translations and what fills its places. */
public record Message(String key, List<Object> arguments) {

    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }
}
