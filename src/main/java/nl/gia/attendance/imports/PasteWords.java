package nl.gia.attendance.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;

/** What people write in lists, more freely than in files for import. */
final class PasteWords {

    // Bounded, so that no text takes long.
    static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:()\\[\\]\"'|@][^\\s<>,;:()\\[\\]\"|@]{0,63}@"
            + "[^\\s<>,;:()\\[\\]\"'|@]{1,180}\\.[^\\s<>,;:()\\[\\]\"'|@.]{2,63}");

    private static final Map<String, AttendeeKind> KINDS = Map.of(
            "wethouder", AttendeeKind.EXECUTIVE,
            "burgemeester", AttendeeKind.EXECUTIVE,
            "gemeenteraadslid", AttendeeKind.COUNCILLOR,
            "gemeenteambtenaar", AttendeeKind.OFFICIAL,
            "expert", AttendeeKind.EXPERT,
            "overig", AttendeeKind.OTHER);
    private static final Map<String, Boolean> PRESENT = Map.ofEntries(
            Map.entry("ja", true),
            Map.entry("j", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("1", true),
            Map.entry("x", true),
            Map.entry("true", true),
            Map.entry("waar", true),
            Map.entry("aanwezig", true),
            Map.entry("present", true),
            Map.entry("nee", false),
            Map.entry("n", false),
            Map.entry("no", false),
            Map.entry("0", false),
            Map.entry("-", false),
            Map.entry("false", false),
            Map.entry("onwaar", false),
            Map.entry("afwezig", false),
            Map.entry("absent", false));
    private static final Pattern NAMELIKE = Pattern.compile("[a-z]+(\\.[a-z]+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICLE = Pattern.compile("van|de|der|den|het|ten|ter|te|in|op|el|al");
    private static final Pattern OF_MUNICIPALITY = Pattern.compile("(?i)gemeente\\s+(.+)");

    private PasteWords() {}

    /** Letters and digits only, so that "E-mail adres" is "emailadres". */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    static Optional<AttendeeKind> kind(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return AttendeeKind.read(word.replaceAll("[\\s-]+", "_")).or(() -> Optional.ofNullable(KINDS.get(word)));
    }

    static Optional<Boolean> present(String text) {
        return Optional.ofNullable(PRESENT.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** "Gemeente Venlo" without the word, 983 as a code. */
    static String municipality(String text) {
        String name = ofMunicipality(text).orElse(text.strip());
        return name.matches("[0-9]{1,4}") ? "GM" + "0".repeat(4 - name.length()) + name : name;
    }

    /** Of an organisation that is one. */
    static Optional<String> ofMunicipality(String organisation) {
        Matcher named = OF_MUNICIPALITY.matcher(organisation.strip());
        return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /** The part of an address that may be called as a municipality: venlo of jan@venlo.nl. */
    static String site(EmailAddress address) {
        String domain = address.value().substring(address.value().indexOf('@') + 1);
        String[] parts = domain.split("\\.");
        return parts.length == 2 ? parts[0] : "";
    }

    /** "Vries, Piet de" is Piet de Vries. */
    static String name(String text) {
        String name = unquoted(text).strip().replaceAll("\\s+", " ");
        String[] halves = name.split("\\s*,\\s*");
        return halves.length == 2 && !halves[0].isEmpty() && !halves[1].matches("(?i)(msc|ma|bsc|mba|ra|phd)\\.?")
                ? halves[1] + " " + halves[0]
                : name;
    }

    static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 1
                && (stripped.startsWith("\"") && stripped.endsWith("\"")
                        || stripped.startsWith("'") && stripped.endsWith("'"));
        return quoted
                ? stripped.substring(1, stripped.length() - 1)
                        .replace("\\\"", "\"")
                        .strip()
                : stripped;
    }

    /** What is left beside an address, without the brackets and dashes it stood in. */
    static String trimmed(String text) {
        return text.replaceAll("^[\\s,;:<>()\\[\\]|–-]+|[\\s,;:<>()\\[\\]|–-]+$", "")
                .replaceAll("\\s+", " ");
    }

    /** piet.de.vries@example.nl is likely Piet de Vries; empty when an address does not look so. */
    static String nameOf(EmailAddress address) {
        String local = address.value().substring(0, address.value().indexOf('@'));
        return NAMELIKE.matcher(local).matches()
                ? Arrays.stream(local.split("\\.")).map(PasteWords::asName).collect(Collectors.joining(" "))
                : "";
    }

    private static String asName(String word) {
        if (PARTICLE.matcher(word).matches()) {
            return word;
        }
        String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return name.length() == 1 ? name + "." : name;
    }
}
