package nl.gia.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody typed into a field of search, whatever it was: words of which all must be there, the last of them perhaps
 * half; a "phrase in quotes"; one OF another; and -what must not be there.
 */
public final class SearchTerms {

    private static final int LONGEST = 200;
    private static final int MOST = 8;
    private static final int FUZZY_FROM = 4;
    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern EITHER = Pattern.compile("OF|OR");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private record Phrase(String words, boolean quoted, boolean unfinished) {}

    private record Term(List<Phrase> anyOf, boolean excluded) {}

    private final String typed;
    private final List<Term> terms;

    private SearchTerms(String typed, List<Term> terms) {
        this.typed = typed;
        this.terms = terms;
    }

    /** Nothing that can be typed is an error; what says nothing is passed over. */
    public static SearchTerms of(String text) {
        String typed = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Term> terms = new ArrayList<>();
        boolean either = false;
        for (Matcher found = TERM.matcher(typed); found.find() && terms.size() < MOST; ) {
            boolean quoted = found.group(3) == null;
            String raw = quoted ? found.group(2) : found.group(3);
            if (!quoted && EITHER.matcher(raw).matches()) {
                either = true;
                continue;
            }
            String words = NO_WORDS.matcher(raw).replaceAll(" ").strip();
            if (words.isEmpty()) {
                continue;
            }
            boolean excluded = !found.group(1).isEmpty();
            Phrase phrase = new Phrase(words, quoted, !quoted && !excluded && found.end() == typed.length());
            Term last = terms.isEmpty() ? null : terms.getLast();
            if (either && last != null && !last.excluded() && !excluded) {
                last.anyOf().add(phrase);
            } else {
                terms.add(new Term(new ArrayList<>(List.of(phrase)), excluded));
            }
            either = false;
        }
        return new SearchTerms(typed.strip(), List.copyOf(terms));
    }

    /** Whether there is anything to look for: what must not be there is not enough. */
    public boolean isEmpty() {
        return terms.stream().allMatch(Term::excluded);
    }

    /** As it was typed. */
    public String typed() {
        return typed;
    }

    /**
     * A condition in SQL that all terms hold.
     *
     * @param matches what it is for one of them, with {@code %1$s} for its tsquery
     */
    public String condition(String matches) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> (terms.get(i).excluded() ? "not " : "") + "(" + matches.formatted(query(i)) + ")")
                .collect(Collectors.joining(" and "));
    }

    /** A tsquery in SQL of everything that is looked for, to rank by. */
    public String rank() {
        return IntStream.range(0, terms.size())
                .filter(i -> !terms.get(i).excluded())
                .mapToObj(this::query)
                .collect(Collectors.joining(" || "));
    }

    /** What names are compared with when nothing is spelt so; empty when what was typed is no name. */
    public String fuzzy() {
        boolean plain = terms.stream()
                .noneMatch(term -> term.excluded()
                        || term.anyOf().size() > 1
                        || term.anyOf().getFirst().quoted());
        String words = terms.stream()
                .flatMap(term -> term.anyOf().stream())
                .map(Phrase::words)
                .collect(Collectors.joining(" "));
        return plain && words.length() >= FUZZY_FROM ? words.toLowerCase(Locale.ROOT) : "";
    }

    /** Of {@link #condition} and {@link #rank}, and {@code fuzzy}. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("fuzzy", fuzzy());
        for (int i = 0; i < terms.size(); i++) {
            List<Phrase> phrases = terms.get(i).anyOf();
            for (int j = 0; j < phrases.size(); j++) {
                parameters.put(name(i, j), phrases.get(j).words());
            }
        }
        return parameters;
    }

    private String query(int term) {
        List<Phrase> phrases = terms.get(term).anyOf();
        return IntStream.range(0, phrases.size())
                .mapToObj(j -> "search_query(:%s, %s)"
                        .formatted(name(term, j), phrases.get(j).unfinished()))
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String name(int term, int phrase) {
        return "term" + term + "_" + phrase;
    }
}
