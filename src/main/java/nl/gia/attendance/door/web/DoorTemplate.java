package nl.gia.attendance.door.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.kit.Texts;
import nl.gia.shared.Message;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page with its places filled in: {@code {door.search}} is a text, {@code {title}} a value. Places within a text stay. */
@Component
class DoorTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+(?:\\.\\w+)*)}");

    private final String page = read();
    private final Texts texts;

    DoorTemplate(Texts texts) {
        this.texts = texts;
    }

    String fill(Map<String, String> values, Locale locale) {
        return PLACE.matcher(page)
                .replaceAll(place -> Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(value(place.group(1), values, locale), StandardCharsets.UTF_8.name())));
    }

    private String value(String name, Map<String, String> values, Locale locale) {
        return name.contains(".")
                ? texts.of(Message.of(name, "{0}", "{1}"), locale)
                : Objects.requireNonNull(values.get(name), name);
    }

    private static String read() {
        try {
            return new ClassPathResource("pages/door.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
