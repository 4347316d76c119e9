package nl.gia.kit;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Shows what a service finds wrong at the fields it is about, and what belongs to no field as a notice. */
public final class FormProblems {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private @Nullable Runnable onStale;

    /** @param name as in {@link Problem.FieldError}; {@code regions} holds {@code regions[2].name} too */
    public FormProblems field(String name, HasValidation field) {
        fields.put(name, field);
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
            requireReadable();
            action.run();
            return true;
        } catch (Problem.Invalid invalid) {
            show(invalid);
        } catch (Problem.Stale stale) {
            settle(stale);
        } catch (Problem problem) {
            Notices.problem(problem);
        }
        return false;
    }

    // To the server a field that holds no day is an empty one.
    private void requireReadable() {
        FieldErrors errors = new FieldErrors();
        fields.forEach((name, field) ->
                errors.check(!(field instanceof DayField day && day.isUnreadable()), name, "day.unreadable"));
        errors.throwIfAny();
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
