package nl.gia.audit;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is searched for in the log. Its index knows letters by threes: whatever holds three is found anywhere, what is shorter
 * as a word of its own, and what holds none nowhere. So no search reads the whole log.
 */
record LogWords(List<String> words) {

    private static final int MOST = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern THREE_LETTERS = Pattern.compile("[\\p{L}\\p{N}]{3}");

    // As it is indexed.
    private static final String TEXT = "folded(actor || ' ' || coalesce(object_id, '') || ' ' || details::text)";
    private static final String ANYWHERE = " and " + TEXT + " like '%%' || folded(:word%d) || '%%'";
    // The index takes these for what stands between words; of "anything but a letter" it can make nothing, nor of an
    // end:
    // what follows the last word is the brace of the details.
    private static final String BETWEEN = "[][ !\"#$%%&''()*+,./:;<=>?@\\\\^_`{|}~-]";
    private static final String AS_A_WORD = " and " + TEXT + " ~ ('(^|" + BETWEEN
            + ")' || regexp_replace(folded(:word%d), '([^[:alnum:]])', '\\\\\\1', 'g') || '" + BETWEEN + "')";

    static LogWords of(String text) {
        return new LogWords(SPACE.splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    boolean areSomeShort() {
        return words.stream().anyMatch(word -> !THREE_LETTERS.matcher(word).find());
    }

    /** Continues a condition. */
    String condition(Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!LETTER.matcher(word).find()) {
                return " and false";
            }
            boolean isShort = !THREE_LETTERS.matcher(word).find();
            sql.append((isShort ? AS_A_WORD : ANYWHERE).formatted(i));
            values.put(
                    "word" + i,
                    isShort
                            ? word
                            : word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
        }
        return sql.toString();
    }
}
