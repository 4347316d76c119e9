package nl.gia.shared.files;

import java.util.Map;
import nl.gia.shared.Typed;

/** One row of a file, its values trimmed; a column the file does not have is empty. */
public final class ImportRow {

    private final int line;
    private final String[] values;
    private final Map<String, Integer> columns;

    ImportRow(int line, String[] values, Map<String, Integer> columns) {
        this.line = line;
        this.values = values;
        this.columns = columns;
    }

    public int line() {
        return line;
    }

    public String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : Typed.strip(values[at]);
    }
}
