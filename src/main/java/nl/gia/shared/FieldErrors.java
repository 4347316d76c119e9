package nl.gia.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a command, so that all of it is told at once. */
public final class FieldErrors {

    private final List<Problem.FieldError> errors = new ArrayList<>();

    public FieldErrors check(boolean fine, String field, String key, Object... arguments) {
        if (!fine) {
            add(field, key, arguments);
        }
        return this;
    }

    public FieldErrors checkLength(@Nullable String text, int most, String field) {
        return check(!Typed.isLonger(text, most), field, "problem.tooLong", most);
    }

    public void add(String field, String key, Object... arguments) {
        errors.add(Problem.FieldError.of(field, key, arguments));
    }

    public void add(String field, Message text) {
        errors.add(new Problem.FieldError(field, text));
    }

    public void add(Problem.FieldError error) {
        errors.add(error);
    }

    public List<Problem.FieldError> all() {
        return List.copyOf(errors);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }
}
