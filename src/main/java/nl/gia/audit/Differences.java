package nl.gia.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between two states of an object, by field; what stayed the same is left out. */
public final class Differences {

    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    private final List<Difference> all = new ArrayList<>();

    public Differences field(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            all.add(new Difference(name, Objects.toString(before, null), Objects.toString(after, null)));
        }
        return this;
    }

    /** That it changed, without what it was or became: names of people, long texts. */
    public Differences untold(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            all.add(new Difference(name, null, null));
        }
        return this;
    }

    List<Difference> all() {
        return all;
    }
}
