package nl.gia.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.shared.Message;
import nl.gia.shared.Period;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is said on the screen, in both languages. Dates, periods and messages may be arguments; a text nobody wrote shows its key. */
@Component("texts")
public class Texts implements I18NProvider {

    private final Map<String, Map<String, String>> languages = new HashMap<>();

    Texts() {
        Languages.ALL.forEach(locale -> languages.put(locale.getLanguage(), TextBundles.load(locale)));
    }

    /** In the language of the current user interface. */
    public static String show(Message message) {
        return I18NProvider.translate(message.key(), message.arguments().toArray());
    }

    public String of(Message message, Locale locale) {
        return getTranslation(message.key(), locale, message.arguments().toArray());
    }

    public boolean has(String key, Locale locale) {
        return texts(locale).containsKey(key);
    }

    /** What stands behind a beginning that several keys share. */
    public Set<String> below(String prefix, Locale locale) {
        return texts(locale).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... arguments) {
        String pattern = texts(locale).get(key);
        if (pattern == null) {
            LoggerFactory.getLogger(Texts.class).warn("No text for {}", key);
            return key;
        }
        MessageFormat format = new MessageFormat(pattern, Languages.nearest(locale));
        Format[] formats = format.getFormatsByArgumentIndex();
        @Nullable Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean formatted = i < formats.length && formats[i] != null;
            shown[i] = formatted ? arguments[i] : shown(arguments[i], locale);
        }
        return format.format(shown);
    }

    private Object shown(@Nullable Object argument, Locale locale) {
        return switch (argument) {
            case null -> "–";
            case Message message -> of(message, locale);
            case LocalDate day -> Dates.day(day, locale);
            case LocalTime time -> Dates.time(time, locale);
            case Period period -> Dates.period(period, locale);
            case Number number -> number(number, locale);
            default -> argument.toString();
        };
    }

    // Four digits stay together: 2011 and 2500, but 10.000.
    private static String number(Number number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(Languages.nearest(locale));
        format.setGroupingUsed(Math.abs(number.doubleValue()) >= 10_000);
        return format.format(number);
    }

    private Map<String, String> texts(Locale locale) {
        return languages.getOrDefault(Languages.nearest(locale).getLanguage(), Map.of());
    }
}
