package nl.gia.shared.files;

import java.util.Map;
import nl.gia.shared.Message;

/**
 * One row as it stands in a file.
 *
 * @param readable false when what is wrong with the whole of it has been told already
 * @param problems of its cells, by their place in the row
 */
record FileRecord(int line, String[] fields, boolean readable, Map<Integer, Message> problems) {

    FileRecord(int line, String[] fields, boolean readable) {
        this(line, fields, readable, Map.of());
    }

    boolean isBlankLine() {
        return problems.isEmpty() && fields.length == 1 && fields[0].isBlank();
    }
}
