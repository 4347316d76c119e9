package nl.gia.attendance.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addressees of a mail: {@code Jan Jansen <jan@x.nl>; "Vries, Piet de" <piet@y.nl>, kees@z.nl}. */
final class MailList {

    private static final Pattern HEADING = Pattern.compile("(?i)^\\s*(aan|to|cc|bcc|van|from)\\s*:\\s*");
    private static final Pattern COMMAS = Pattern.compile("^[,\\s]+");

    private final List<Map<PasteField, String>> people = new ArrayList<>();

    private MailList() {}

    static List<Map<PasteField, String>> rows(String text) {
        MailList list = new MailList();
        text.lines()
                .map(line -> HEADING.matcher(line).replaceFirst(""))
                .flatMap(line -> parts(line).stream())
                .forEach(list::read);
        return list.people;
    }

    // By semicolons, but not within quotation marks that come in pairs.
    private static List<String> parts(String line) {
        boolean paired = line.chars().filter(letter -> letter == '"').count() % 2 == 0;
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            quoted ^= paired && letter == '"';
            if (letter == ';' && !quoted) {
                parts.add(line.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(line.substring(from));
        return parts;
    }

    private void read(String part) {
        int from = 0;
        for (int close = part.indexOf('>'); close >= 0; close = part.indexOf('>', from)) {
            int open = Math.max(part.lastIndexOf('<', close), from);
            readNamed(
                    part.substring(from, open),
                    part.substring(open, close).replace("<", "").strip());
            from = close + 1;
        }
        readRest(part.substring(from));
    }

    // "jan@x.nl, Piet <piet@y.nl>" are two, and of 'jan@x.nl' <jan@x.nl> the first is no name.
    private void readNamed(String text, String address) {
        String before = COMMAS.matcher(text).replaceFirst("").strip();
        if (PasteWords.unquoted(before).equalsIgnoreCase(address)) {
            add("", address);
            return;
        }
        Matcher bare = PasteWords.ADDRESS.matcher(before);
        int from = 0;
        while (bare.find()) {
            add("", bare.group());
            from = bare.end();
        }
        add(COMMAS.matcher(before.substring(from)).replaceFirst(""), address);
    }

    private void readRest(String text) {
        if (text.indexOf('@') < 0) {
            add(PasteWords.trimmed(text), "");
            return;
        }
        for (String part : text.split(",")) {
            Matcher address = PasteWords.ADDRESS.matcher(part);
            if (address.find()) {
                String found = address.group();
                add(PasteWords.trimmed(address.replaceFirst(" ")), found);
            } else {
                add(PasteWords.trimmed(part), "");
            }
        }
    }

    private void add(String name, String address) {
        people.add(Map.of(PasteField.NAME, PasteWords.name(name), PasteField.EMAIL, address));
    }
}
