package nl.gia.shared;

import java.util.List;

/** What keeps a request from being carried out, told to whoever made it: a field's text in a form, a problem document in the API. */
public abstract sealed class Problem extends RuntimeException {

    private final transient Message text;

    private Problem(Message text) {
        super(text.key());
        this.text = text;
    }

    public Message text() {
        return text;
    }

    /** Something named does not exist, or may not be seen: the two are told apart by nobody. */
    public static final class NotFound extends Problem {
        public NotFound() {
            super(Message.of("problem.notFound"));
        }
    }

    /** The rights of the account do not stretch to this action on a thing it may see. */
    public static final class NotAllowed extends Problem {
        public NotAllowed() {
            super(Message.of("problem.notAllowed"));
        }
    }

    /** The life cycle, another's edit or a name that is taken stands in the way. */
    public static sealed class Conflict extends Problem {
        public Conflict(Message text) {
            super(text);
        }

        public Conflict(String key, Object... arguments) {
            this(Message.of(key, arguments));
        }
    }

    /** It was changed by another since the version one looked at. */
    public static final class Stale extends Conflict {
        public Stale() {
            super("problem.changedMeanwhile");
        }
    }

    /** One or more fields hold what cannot be accepted; never empty. */
    public static final class Invalid extends Problem {
        private final transient List<FieldError> errors;

        public Invalid(List<FieldError> errors) {
            super(Message.of("problem.invalid"));
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("an invalid request has at least one error");
            }
            this.errors = List.copyOf(errors);
        }

        public Invalid(String field, String key, Object... arguments) {
            this(List.of(FieldError.of(field, key, arguments)));
        }

        public List<FieldError> errors() {
            return errors;
        }
    }

    /** @param field the name in camelCase as in the API, such as {@code capacity} or {@code regions[2].name} */
    public record FieldError(String field, Message text) {
        public static FieldError of(String field, String key, Object... arguments) {
            return new FieldError(field, Message.of(key, arguments));
        }
    }
}
