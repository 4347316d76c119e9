package nl.gia.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gia.kit.Dates;
import nl.gia.kit.Texts;
import nl.gia.shared.Message;
import org.springframework.stereotype.Component;

/** An entry as a sentence: each module has one for each of its actions, and words for its objects. */
@Component
public class Sentences {

    private static final String GROUP = "audit.group.";
    private static final Predicate<String> DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}").asMatchPredicate();
    private static final String OBJECT_HERE = "\u0001";

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    /** What stands before and after the words for the object; where the sentence has none, all stands before. */
    public record Parts(String before, String object, String after) {}

    public Parts parts(LogEntry entry, Locale locale) {
        String refused = "audit." + entry.action() + ".refused";
        String key = entry.refused() && texts.has(refused, locale) ? refused : "audit." + entry.action();
        if (!texts.has(key, locale)) {
            return new Parts(entry.actor() + ": " + entry.action(), "", "");
        }
        String sentence = texts.of(Message.of(key, actor(entry.actor(), locale), OBJECT_HERE), locale);
        String[] halves = sentence.split(OBJECT_HERE, 2);
        return halves.length == 1
                ? new Parts(sentence, "", "")
                : new Parts(halves[0], object(entry, locale), halves[1]);
    }

    public String of(LogEntry entry, Locale locale) {
        Parts parts = parts(entry, locale);
        return parts.before() + parts.object() + parts.after();
    }

    /** The words for a detail, or its name as it is kept. */
    public String detail(String name, Locale locale) {
        String key = "audit.detail." + name;
        return texts.has(key, locale) ? texts.of(Message.of(key), locale) : name;
    }

    /** What is kept as a code in words; what has none as it is. */
    public String value(String name, String kept, Locale locale) {
        if (DAY.test(kept)) {
            return Dates.day(LocalDate.parse(kept), locale);
        }
        boolean isList = kept.startsWith("[") && kept.endsWith("]");
        return isList
                ? Arrays.stream(kept.substring(1, kept.length() - 1).split(", "))
                        .map(one -> word(name, one, locale))
                        .collect(Collectors.joining(", "))
                : word(name, kept, locale);
    }

    private String word(String name, String kept, Locale locale) {
        String key = "audit.value." + name + "." + kept;
        return texts.has(key, locale) ? texts.of(Message.of(key), locale) : kept;
    }

    /** The groups of actions one can choose from, in the order of the alphabet. */
    public Set<String> groups(Locale locale) {
        return areas(locale).stream().map(area -> group(area, locale)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which areas are in a group. */
    public Set<String> areasOf(String group, Locale locale) {
        return areas(locale).stream()
                .filter(area -> group(area, locale).equalsIgnoreCase(group))
                .collect(Collectors.toSet());
    }

    private Set<String> areas(Locale locale) {
        return texts.below(GROUP, locale);
    }

    private String group(String area, Locale locale) {
        return texts.of(Message.of(GROUP + area), locale);
    }

    private String object(LogEntry entry, Locale locale) {
        String type = entry.object() == null ? "none" : entry.object().type();
        String key = "audit.object." + type;
        return entry.called() == null
                ? texts.of(Message.of(key + ".unknown"), locale)
                : texts.of(Message.of(key, entry.called().name()), locale);
    }

    // The program itself, and who was not logged in.
    private String actor(String name, Locale locale) {
        String key = "audit.actor." + name;
        return texts.has(key, locale) ? texts.of(Message.of(key), locale) : name;
    }
}
