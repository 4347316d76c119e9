package nl.gia.attendance.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows with columns, with their names above them or without. */
final class PastedTable {

    private record Cells(List<String> values) {

        String at(int column) {
            return column < values.size() ? values.get(column).strip() : "";
        }
    }

    private static final List<PasteColumn> REST =
            List.of(PasteColumn.NAME, PasteColumn.ORGANISATION, PasteColumn.FUNCTION);

    private final List<Cells> records;

    private PastedTable(List<Cells> records) {
        this.records = records;
    }

    static PastedTable of(String text, char separator) {
        return new PastedTable(quoted(text, separator).orElseGet(() -> plain(text, separator)).stream()
                .filter(cells -> cells.values().stream().anyMatch(cell -> !cell.isBlank()))
                .toList());
    }

    /** The names of columns, at least half of them known ones. */
    boolean hasHeader() {
        if (records.isEmpty()) {
            return false;
        }
        List<String> named = records.getFirst().values().stream()
                .filter(cell -> !cell.isBlank())
                .toList();
        long known =
                named.stream().flatMap(cell -> PasteColumn.named(cell).stream()).count();
        return known * 2 >= named.size();
    }

    boolean saysPresence(Predicate<String> isMunicipality) {
        return columns(isMunicipality).containsValue(PasteColumn.PRESENT);
    }

    List<Map<PasteField, String>> rows(Predicate<String> isMunicipality) {
        Map<Integer, PasteColumn> columns = columns(isMunicipality);
        return body().stream().map(cells -> texts(cells, columns)).toList();
    }

    private List<Cells> body() {
        return hasHeader() ? records.subList(1, records.size()) : records;
    }

    private Map<Integer, PasteColumn> columns(Predicate<String> isMunicipality) {
        Map<Integer, PasteColumn> columns = new HashMap<>();
        if (hasHeader()) {
            List<String> header = records.getFirst().values();
            for (int i = 0; i < header.size(); i++) {
                PasteColumn named = PasteColumn.named(header.get(i)).orElse(null);
                if (named != null && !columns.containsValue(named)) {
                    columns.put(i, named);
                }
            }
            return columns;
        }
        return guessed(isMunicipality);
    }

    // What most cells of a column look like; of the rest the first is the name.
    private Map<Integer, PasteColumn> guessed(Predicate<String> isMunicipality) {
        Map<Integer, PasteColumn> columns = new HashMap<>();
        int width = width();
        Set<PasteColumn> left = EnumSet.allOf(PasteColumn.class);
        for (int i = 0; i < width; i++) {
            Optional<PasteColumn> looks = looksLike(i, isMunicipality).filter(left::remove);
            if (looks.isPresent()) {
                columns.put(i, looks.get());
            }
        }
        List<PasteColumn> rest = new ArrayList<>(REST);
        for (int i = 0; i < width && !rest.isEmpty(); i++) {
            if (!columns.containsKey(i) && hasLetters(i)) {
                columns.put(i, rest.removeFirst());
            }
        }
        return columns;
    }

    // Others number their rows.
    private boolean hasLetters(int column) {
        return records.stream().anyMatch(cells -> cells.at(column).chars().anyMatch(Character::isLetter));
    }

    boolean isOneLine() {
        return records.size() == 1;
    }

    /** No column looks like anything else. */
    boolean hasNamesOnly(Predicate<String> isMunicipality) {
        return IntStream.range(0, width())
                .allMatch(column -> looksLike(column, isMunicipality).isEmpty());
    }

    /** One line that holds many, or lines with one comma each, which turns a name around. */
    boolean isOfNames() {
        return isOneLine() || width() <= 2;
    }

    List<Map<PasteField, String>> names() {
        boolean each = isOneLine() && width() > 2;
        return records.stream()
                .flatMap(cells -> each ? cells.values().stream() : Stream.of(String.join(",", cells.values())))
                .map(name -> Map.of(PasteField.NAME, PasteWords.name(name)))
                .toList();
    }

    private int width() {
        return records.stream().mapToInt(cells -> cells.values().size()).max().orElse(0);
    }

    private Optional<PasteColumn> looksLike(int column, Predicate<String> isMunicipality) {
        Map<PasteColumn, Predicate<String>> looks = new EnumMap<>(PasteColumn.class);
        looks.put(PasteColumn.EMAIL, cell -> PasteWords.ADDRESS.matcher(cell).find());
        looks.put(PasteColumn.KIND, cell -> PasteWords.kind(cell).isPresent());
        looks.put(PasteColumn.PRESENT, cell -> PasteWords.present(cell).isPresent());
        looks.put(PasteColumn.MUNICIPALITY, cell -> isMunicipality.test(PasteWords.municipality(cell)));
        List<String> cells = records.stream()
                .map(record -> record.at(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return looks.entrySet().stream()
                .filter(look -> cells.stream().filter(look.getValue()).count() * 2 > cells.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<PasteField, String> texts(Cells cells, Map<Integer, PasteColumn> columns) {
        Map<PasteColumn, String> values = new EnumMap<>(PasteColumn.class);
        columns.forEach((place, column) -> values.put(column, cells.at(place).replaceAll("\\s+", " ")));
        Map<PasteField, String> texts = new EnumMap<>(PasteField.class);
        values.forEach(
                (column, value) -> texts.merge(column.field(), value, (one, other) -> (one + " " + other).strip()));
        splitAddress(texts);
        texts.computeIfPresent(PasteField.NAME, (field, name) -> PasteWords.name(name));
        return texts;
    }

    // "Jan Jansen jan@x.nl" on a line of its own, or "Jan <jan@x.nl>" in the column of the addresses.
    private static void splitAddress(Map<PasteField, String> texts) {
        String where = texts.getOrDefault(PasteField.EMAIL, "");
        Matcher address = PasteWords.ADDRESS.matcher(where);
        if (!address.find()) {
            return;
        }
        String beside = PasteWords.trimmed(address.replaceFirst(" "));
        address.find(0);
        texts.put(PasteField.EMAIL, address.group());
        if (texts.getOrDefault(PasteField.NAME, "").isEmpty()) {
            texts.put(PasteField.NAME, beside);
        }
    }

    private static Optional<List<Cells>> quoted(String text, char separator) {
        List<Cells> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(record -> records.add(new Cells(record.getFields())));
            return Optional.of(records);
        } catch (CsvParseException loose) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A quotation mark that means nothing.
    private static List<Cells> plain(String text, char separator) {
        Pattern between = Pattern.compile(Pattern.quote(String.valueOf(separator)));
        return text.lines()
                .map(line -> new Cells(List.of(between.split(line, -1))))
                .toList();
    }
}
