package nl.gia.kit;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form on something that others may be changing too: beside what is filled in it knows what it was opened with. */
public final class SharedForm<T> {

    /** Both changed a field, each in another way. */
    record Clash(String name, String label, String mine, String theirs) {}

    private record Part<T, V extends @Nullable Object>(
            String name, String label, HasValue<?, V> field, Function<T, V> value, Function<V, String> words) {

        void show(T thing) {
            field.setValue(value.apply(thing));
        }

        boolean isMine(T opened) {
            return !Objects.equals(field.getValue(), value.apply(opened));
        }

        boolean isTheirs(T opened, T theirs) {
            return !Objects.equals(value.apply(opened), value.apply(theirs));
        }

        boolean clashes(T opened, T theirs) {
            return isMine(opened) && isTheirs(opened, theirs) && isMine(theirs);
        }

        Clash clash(T theirs) {
            return new Clash(name, label, words.apply(field.getValue()), words.apply(value.apply(theirs)));
        }
    }

    private final List<Part<T, ?>> parts = new ArrayList<>();
    private T opened;

    public SharedForm(T opened) {
        this.opened = opened;
    }

    /** A field for text. */
    public <F extends HasValue<?, String> & HasLabel> SharedForm<T> field(
            String name, F field, Function<T, @Nullable String> value) {
        return field(name, field, thing -> text(value.apply(thing)), text -> text);
    }

    private static String text(@Nullable String held) {
        return held == null ? "" : held;
    }

    /**
     * Shows in the field what it is opened with.
     *
     * @param name of what was changed, as in {@link nl.gia.shared.FieldChange}
     * @param words how a value is told to who must choose
     */
    public <V extends @Nullable Object, F extends HasValue<?, V> & HasLabel> SharedForm<T> field(
            String name, F field, Function<T, V> value, Function<V, String> words) {
        Part<T, V> part = new Part<>(name, field.getLabel(), field, value, words);
        part.show(opened);
        parts.add(part);
        return this;
    }

    /** What it was opened with, or settled to since. */
    public T opened() {
        return opened;
    }

    List<Clash> clashes(T theirs) {
        return parts.stream()
                .filter(part -> part.clashes(opened, theirs))
                .map(part -> part.clash(theirs))
                .toList();
    }

    /** The labels of what only they changed. */
    List<String> taken(T theirs) {
        return parts.stream()
                .filter(part -> part.isTheirs(opened, theirs) && !part.isMine(opened))
                .map(Part::label)
                .toList();
    }

    /** What only they changed becomes theirs, and of what clashes the fields whose labels are given. */
    void settle(T theirs, Set<String> given) {
        parts.stream()
                .filter(part -> part.isTheirs(opened, theirs))
                .filter(part -> !part.isMine(opened) || given.contains(part.label()))
                .forEach(part -> part.show(theirs));
        opened = theirs;
    }
}
