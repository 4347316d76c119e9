package nl.gia.preparation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A name that is safe to keep and to give back; what is no such name is refused rather than mended. */
final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");
    private static final Set<String> RUNS = Set.of(
            "exe", "com", "bat", "cmd", "scr", "msi", "js", "vbs", "ps1", "sh", "jar", "html", "htm", "svg", "php",
            "docm", "xlsm", "pptm", "lnk", "zip");

    private FileName() {}

    static Optional<String> safe(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        boolean safe = !name.isEmpty()
                && name.length() <= LONGEST
                && !name.startsWith(".")
                && !UNSAFE.matcher(name).find()
                && !isDouble(name);
        return safe ? Optional.of(name) : Optional.empty();
    }

    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    // "Verslag 24.11.pdf" is a name, "verslag.exe.pdf" pretends to be one.
    private static boolean isDouble(String name) {
        int last = name.lastIndexOf('.');
        if (last < 0) {
            return false;
        }
        String before = extension(name.substring(0, last)).toLowerCase(Locale.ROOT);
        return name.lastIndexOf('.', last - 1) >= 0
                && (RUNS.contains(before) || FileKind.named(before).isPresent());
    }
}
