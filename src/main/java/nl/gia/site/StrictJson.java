package nl.gia.site;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Nothing in a body is guessed at: a number is no text, a text no number, a list is never null and holds none. */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

    private static final JsonSetter.Value NO_NULLS = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
    // What PostgreSQL cannot keep and nobody can see; a lone half of a pair is no character.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile(DATE + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?");

    static boolean isVisible(String text) {
        return !UNSEEN.matcher(text).find();
    }

    static LocalDate day(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new BadQuery();
        }
        return LocalDate.parse(text);
    }

    @Override
    public void customize(JsonMapper.Builder json) {
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withConfigOverride(List.class, lists -> lists.setNullHandling(NO_NULLS))
                .addModule(readers());
    }

    private static SimpleModule readers() {
        return new SimpleModule("strict")
                .addDeserializer(String.class, new TextReader<>(String.class, StrictJson::isVisible, text -> text))
                .addDeserializer(
                        LocalDate.class, new TextReader<>(LocalDate.class, DATE.asMatchPredicate(), LocalDate::parse))
                .addDeserializer(
                        LocalDateTime.class,
                        new TextReader<>(LocalDateTime.class, TIME.asMatchPredicate(), LocalDateTime::parse));
    }
}
