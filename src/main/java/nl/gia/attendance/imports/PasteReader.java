package nl.gia.attendance.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.gia.shared.Problem;

/** Understands what people paste: rows from a spreadsheet, text with separators, the addressees of a mail. */
final class PasteReader {

    static final int MOST_ROWS = 1_000;
    private static final int LONGEST = 1_000_000;

    private static final Pattern SEPARATORS = Pattern.compile("[;,\\n]");
    private static final Pattern IN_BRACKETS = Pattern.compile("<\\s*" + PasteWords.ADDRESS.pattern() + "\\s*>");

    private final Predicate<String> isMunicipality;

    /** @param isMunicipality by which a column without a name is recognised */
    PasteReader(Predicate<String> isMunicipality) {
        this.isMunicipality = isMunicipality;
    }

    PastedList read(String pasted) {
        String text = pasted.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replace("\uFEFF", "");
        if (text.isBlank()) {
            throw new Problem.Invalid("text", "attendance.paste.problem.empty");
        }
        if (text.length() > LONGEST) {
            throw new Problem.Invalid("text", "attendance.paste.problem.tooMany", MOST_ROWS);
        }
        PastedList list = parse(text);
        if (list.rows().size() > MOST_ROWS) {
            throw new Problem.Invalid("text", "attendance.paste.problem.tooMany", MOST_ROWS);
        }
        if (list.rows().isEmpty()) {
            throw new Problem.Invalid("text", "attendance.paste.problem.nobody");
        }
        return list;
    }

    private PastedList parse(String text) {
        char separator = separator(text);
        PastedTable table = PastedTable.of(text, separator);
        if (separator == '\t' || table.hasHeader()) {
            return rows(table);
        }
        boolean hasNamesOnly = table.hasNamesOnly(isMunicipality);
        if (isAddressees(text) || hasNamesOnly && separator == ';' && table.isOneLine()) {
            return numbered(MailList.rows(text), false);
        }
        if (hasNamesOnly && separator == ',' && table.isOfNames()) {
            return numbered(table.names(), false);
        }
        return rows(table);
    }

    private PastedList rows(PastedTable table) {
        return numbered(table.rows(isMunicipality), table.saysPresence(isMunicipality));
    }

    private static char separator(String text) {
        if (text.indexOf('\t') >= 0) {
            return '\t';
        }
        return text.indexOf(';') >= 0 ? ';' : ',';
    }

    private static boolean isAddressees(String text) {
        return IN_BRACKETS.matcher(text).find() || isAddressesOnly(text);
    }

    private static boolean isAddressesOnly(String text) {
        return Arrays.stream(SEPARATORS.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .allMatch(part -> PasteWords.ADDRESS.matcher(part).matches());
    }

    private static PastedList numbered(List<Map<PasteField, String>> people, boolean saysPresence) {
        List<PastedRow> rows = new ArrayList<>();
        for (Map<PasteField, String> texts : people) {
            Map<PasteField, String> said = new EnumMap<>(PasteField.class);
            texts.forEach((field, text) -> {
                if (!text.isBlank()) {
                    said.put(field, text);
                }
            });
            if (!said.isEmpty()) {
                rows.add(new PastedRow(rows.size() + 1, said));
            }
        }
        return new PastedList(List.copyOf(rows), saysPresence);
    }
}
