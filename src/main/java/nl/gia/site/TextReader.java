package nl.gia.site;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from JSON text of one form, and from nothing else. */
final class TextReader<T> extends StdScalarDeserializer<T> {

    private final transient Predicate<String> form;
    private final transient Function<String, T> read;

    TextReader(Class<T> type, Predicate<String> form, Function<String, T> read) {
        super(type);
        this.form = form;
        this.read = read;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        String text = json.getString();
        try {
            return form.test(text) ? read.apply(text) : (T) context.handleWeirdStringValue(handledType(), text, "form");
        } catch (DateTimeException e) {
            return (T) context.handleWeirdStringValue(handledType(), text, "no such day or time");
        }
    }
}
