package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Shows what a service finds wrong at the fields it is about, and what belongs to no field as a notice. */
public final class FormProblems {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private @Nullable Component form;
    private @Nullable Runnable onStale;

    /** @param name as in {@link Problem.FieldError}; {@code regions} holds {@code regions[2].name} too */
    public FormProblems field(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** Of a whole form: nothing is done while a day or a time in it cannot be read. */
    public FormProblems within(Component form) {
        this.form = form;
        return this;
    }

    /** What is done, in place of a notice, when another has changed it meanwhile. */
    public FormProblems onStale(Runnable action) {
        onStale = action;
        return this;
    }

    /** Carries it out, or shows what is wrong; true when it went through. */
    public boolean attempt(Runnable action) {
        try {
            fields.values().forEach(field -> field.setInvalid(false));
            List<TypedField> unreadable = unreadable();
            unreadable.forEach(TypedField::sayHow);
            if (unreadable.isEmpty()) {
                action.run();
            }
            return unreadable.isEmpty();
        } catch (Problem.Invalid invalid) {
            show(invalid);
        } catch (Problem.Stale stale) {
            settle(stale);
        } catch (Problem problem) {
            Notices.problem(problem);
        }
        return false;
    }

    private List<TypedField> unreadable() {
        Stream<?> typed = form == null ? fields.values().stream() : all(form);
        return typed.filter(TypedField.class::isInstance)
                .map(TypedField.class::cast)
                .filter(TypedField::isUnreadable)
                .toList();
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(FormProblems::all));
    }

    private void settle(Problem.Stale stale) {
        if (onStale == null) {
            Notices.problem(stale);
        } else {
            onStale.run();
        }
    }

    private void show(Problem.Invalid invalid) {
        List<Problem.FieldError> homeless = new ArrayList<>();
        for (Problem.FieldError error : invalid.errors()) {
            HasValidation field = fields.get(error.field().replaceFirst("[\\[.].*", ""));
            if (field == null) {
                homeless.add(error);
            } else if (!field.isInvalid()) {
                field.setErrorMessage(Texts.show(error.text()));
                field.setInvalid(true);
            }
        }
        focusFirst();
        if (!homeless.isEmpty()) {
            Notices.problem(new Problem.Invalid(homeless));
        }
    }

    private void focusFirst() {
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
