package nl.gia.site;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Tells JSON that is well-formed but holds a wrong value (and where) from what is no JSON at all. */
final class UnreadableBody {

    static final String WHOLE = "body";

    private UnreadableBody() {}

    static Optional<Problem.FieldError> wrongValue(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause == null) {
            // The literal null; a body of no bytes has been refused before.
            return Optional.of(Problem.FieldError.of(WHOLE, "site.problem.expected.object"));
        }
        return cause instanceof JacksonException json && isWellFormed(json)
                ? Optional.of(Problem.FieldError.of(field(json.getPath()), "site.problem.expected." + expected(json)))
                : Optional.empty();
    }

    private static boolean isWellFormed(JacksonException json) {
        if (json instanceof MismatchedInputException mismatch
                && mismatch.getPath().isEmpty()
                && mismatch.getCurrentToken() == null) {
            return false;
        }
        return (json instanceof DatabindException || json instanceof InputCoercionException)
                && !(json.getCause() instanceof JacksonException inner && !isWellFormed(inner));
    }

    private static String field(List<JacksonException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? WHOLE : field.toString();
    }

    private static String expected(JacksonException json) {
        if (json instanceof InvalidFormatException unfit && unfit.getTargetType() == String.class) {
            return "visible";
        }
        if (json instanceof InvalidNullException) {
            return "something";
        }
        Class<?> type = switch (json) {
            case MismatchedInputException mismatch -> mismatch.getTargetType();
            case InputCoercionException number -> number.getTargetType();
            default -> null;
        };
        return type == null ? "value" : expected(type);
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == LocalDateTime.class) {
            return "time";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        return isNumber(type) ? "number" : expectedOfMany(type);
    }

    private static boolean isNumber(@Nullable Class<?> type) {
        return type == int.class
                || type == long.class
                || type == Integer.class
                || type == Long.class
                || type == BigInteger.class
                || type == BigDecimal.class;
    }

    private static String expectedOfMany(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        return type.isRecord() ? "object" : "value";
    }
}
