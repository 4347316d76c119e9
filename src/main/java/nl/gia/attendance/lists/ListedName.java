package nl.gia.attendance.lists;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gia.kit.Languages;

/**
 * A name as Dutch lists order it: by the surname, without the particles before it, so that Piet de Vries stands under the V.
 *
 * @param before all that does not count for the order, first names and particles; may be empty
 */
record ListedName(String before, String surname) {

    // Those of the population register that one meets.
    private static final Set<String> PARTICLES = Set.of(
            ("aan al at ben bij bin d' da dal das de del den der des di do dos du el het ibn il im in la las le les lo los"
                            + " op onder over 's 't te ten ter uit uijt van vanden vander voor vom von zu zum zur")
                    .split(" "));
    private static final Set<String> TITLES = Set.of("ba", "bsc", "llb", "llm", "ma", "mba", "mpa", "msc", "phd", "ra");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static ListedName of(String name) {
        String[] words = SPACES.split(name.strip());
        // "Vries, Piet de" has it in front already.
        int start = name.contains(",") ? 0 : start(words);
        return new ListedName(words(words, 0, start), words(words, start, words.length));
    }

    static Comparator<ListedName> order() {
        Collator dutch = Collator.getInstance(Languages.DUTCH);
        return Comparator.comparing(ListedName::surname, dutch::compare)
                .thenComparing(ListedName::before, dutch::compare);
    }

    private static int start(String[] words) {
        int last = words.length - 1;
        while (last > 0 && TITLES.contains(plain(words[last]))) {
            last--;
        }
        int start = 0;
        while (start < last && !isParticle(words[start]) && !isJoined(words, start)) {
            start++;
        }
        while (start < last && isParticle(words[start])) {
            start++;
        }
        return start;
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(plain(word));
    }

    // Jansen-de Vries, and Jansen - de Vries
    private static boolean isJoined(String[] words, int at) {
        int hyphen = words[at].lastIndexOf('-');
        return hyphen > 0 && isParticle(words[at].substring(hyphen + 1)) || words[at + 1].matches("[-–]");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
    }

    private static String words(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
