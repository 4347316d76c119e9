package nl.gia.shared;

import java.util.Map;

/** One row of a file, its values trimmed; a column the file does not have is empty. */
public final class CsvRow {

    private final int line;
    private final String[] values;
    private final Map<String, Integer> columns;

    CsvRow(int line, String[] values, Map<String, Integer> columns) {
        this.line = line;
        this.values = values;
        this.columns = columns;
    }

    public int line() {
        return line;
    }

    public String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : values[at].strip();
    }
}
