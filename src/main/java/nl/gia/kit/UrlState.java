package nl.gia.kit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one filtered on stands in the address: a reload, a bookmark and the back button show the same. */
public final class UrlState {

    private record Field<T>(
            HasValue<?, T> field, Function<T, @Nullable String> write, Function<Optional<String>, @Nullable T> read) {

        void show(Optional<String> text) {
            field.setValue(read.apply(text));
        }

        @Nullable
        String text() {
            return write.apply(field.getValue());
        }
    }

    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private Runnable changed = () -> {};
    private boolean reading;

    void onChange(Runnable action) {
        changed = action;
    }

    /** Whether it stands in the address. */
    boolean isAsked(HasValue<?, ?> field) {
        return fields.values().stream().anyMatch(one -> one.field() == field && one.text() != null);
    }

    /** Empty is left out of the address. */
    public UrlState text(String parameter, HasValue<?, String> field) {
        return bind(parameter, field, text -> text.isBlank() ? null : text.strip(), text -> text.orElse(""));
    }

    /** The usual day is left out of the address; so is what is no day. */
    public UrlState day(String parameter, HasValue<?, LocalDate> field, LocalDate usual) {
        return bind(
                parameter,
                field,
                day -> day == null || day.equals(usual) ? null : day.toString(),
                text -> text.flatMap(UrlState::parsed).orElse(usual));
    }

    /** Without a usual day: an empty field is left out of the address. */
    public UrlState day(String parameter, HasValue<?, LocalDate> field) {
        return bind(
                parameter,
                field,
                day -> day == null ? null : day.toString(),
                text -> text.flatMap(UrlState::parsed).orElse(null));
    }

    /** @param write null is left out; @param read of what the address holds, if anything */
    public <T> UrlState bind(
            String parameter,
            HasValue<?, T> field,
            Function<T, @Nullable String> write,
            Function<Optional<String>, @Nullable T> read) {
        fields.put(parameter, new Field<>(field, write, read));
        field.addValueChangeListener(changed -> {
            if (!reading) {
                go();
            }
        });
        return this;
    }

    /** Call it after navigation, before anything is looked up. */
    public void show(QueryParameters asked) {
        reading = true;
        fields.forEach((parameter, field) -> field.show(asked.getSingleParameter(parameter)));
        reading = false;
        changed.run();
    }

    private void go() {
        Location here = UI.getCurrent().getActiveViewLocation();
        QueryParameters asked = here.getQueryParameters();
        for (Map.Entry<String, Field<?>> entry : fields.entrySet()) {
            String text = entry.getValue().text();
            asked = text == null
                    ? asked.excluding(entry.getKey())
                    : asked.excluding(entry.getKey()).merging(entry.getKey(), text);
        }
        if (!Objects.equals(asked.getParameters(), here.getQueryParameters().getParameters())) {
            UI.getCurrent().navigate(here.getPath(), asked);
        }
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
