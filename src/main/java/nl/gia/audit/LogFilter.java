package nl.gia.audit;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param until included
 * @param areas what stands before the full stop in an action; empty is all
 * @param text parts of the actor, the object's id and the details, all of which must be there; those of less than three
 *     letters as whole words; may be empty
 */
public record LogFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID actor,
        Set<String> areas,
        @Nullable ObjectRef object,
        @Nullable Boolean refused,
        String text) {

    public static final LogFilter ALL = new LogFilter(null, null, null, Set.of(), null, null, "");

    public LogFilter {
        areas = Set.copyOf(areas);
    }

    /** Whether some of the text is so short that it is found as a word of its own alone. */
    public boolean hasShortWords() {
        return LogWords.of(text).areSomeShort();
    }
}
