package nl.gia.shared.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, as text: what one sees, with dates and times in their ISO form. */
final class Sheet {

    static final int MOST_COLUMNS = 256;

    private static final int LAST_ROW = 1_048_576;
    private static final Message FORMULA = Message.of("files.xlsx.formula");

    private final XmlPart xml;
    private final Workbook workbook;
    private int line;

    Sheet(XmlPart xml, Workbook workbook) {
        this.xml = xml;
        this.workbook = workbook;
    }

    void read(Predicate<FileRecord> taker) throws XMLStreamException {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                FileRecord record = row();
                boolean isEmpty = record.fields().length == 0;
                if (!isEmpty && !taker.test(record)) {
                    return;
                }
            }
        }
    }

    private FileRecord row() throws XMLStreamException {
        String number = xml.attribute("r");
        int next = number == null ? line + 1 : Integer.parseInt(number);
        if (next <= line || next > LAST_ROW) {
            throw new XMLStreamException("rows in disorder");
        }
        line = next;
        List<String> fields = new ArrayList<>();
        Map<Integer, Message> problems = new HashMap<>();
        int place = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                place = reference == null ? place + 1 : column(reference);
                put(fields, place, cell(place, problems));
            }
        }
        while (!fields.isEmpty() && fields.getLast().isBlank() && !problems.containsKey(fields.size() - 1)) {
            fields.removeLast();
        }
        return new FileRecord(line, fields.toArray(String[]::new), true, problems);
    }

    private static void put(List<String> fields, int place, String text) {
        if (place >= MOST_COLUMNS) {
            if (!text.isBlank()) {
                throw new Unreadable(1, "files.xlsx.tooWide", MOST_COLUMNS);
            }
            return;
        }
        while (fields.size() <= place) {
            fields.add("");
        }
        fields.set(place, text);
    }

    /** B7 is in column 1. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) > '9'; i++) {
            column = Math.min(LAST_ROW, column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        if (column < 1) {
            throw new IllegalArgumentException(reference);
        }
        return column - 1;
    }

    private String cell(int place, Map<Integer, Message> problems) throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        boolean isFormula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                isFormula = true;
                xml.text();
            } else if (xml.starts("v") || xml.starts("is")) {
                value = xml.text();
            }
        }
        if (value == null || value.isEmpty()) {
            if (isFormula) {
                problems.put(place, FORMULA);
            }
            return "";
        }
        if ("e".equals(type)) {
            problems.put(place, Message.of("files.xlsx.cellError", value));
            return "";
        }
        return shown(value, type, style);
    }

    private String shown(String value, @Nullable String type, @Nullable String style) {
        return switch (type == null ? "n" : type) {
            case "s" -> Escapes.read(text(Integer.parseInt(value.strip())));
            case "str", "inlineStr" -> Escapes.read(value);
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "d" -> value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            default -> format(style).show(Double.parseDouble(value), workbook.from1904());
        };
    }

    private String text(int number) {
        if (number < 0 || number >= workbook.texts().size()) {
            throw new IllegalArgumentException("no such text");
        }
        return workbook.texts().get(number);
    }

    private NumberFormat format(@Nullable String style) {
        int number = style == null ? 0 : Integer.parseInt(style);
        return number < workbook.formats().size() && number >= 0
                ? workbook.formats().get(number)
                : NumberFormat.NUMBER;
    }
}
