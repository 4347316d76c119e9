package nl.gia.shared.files;

import java.util.function.Predicate;
import nl.gia.shared.LineErrors;

/** The rows of a file, whatever its format. */
interface Table {

    /**
     * Throws {@link Unreadable} when it breaks off.
     *
     * @param taker says whether it wants more
     */
    void read(Predicate<FileRecord> taker);

    /** @param errors where a text tells which of its lines are none */
    static Table of(byte[] bytes, ImportFormat format, LineErrors errors) {
        return switch (format) {
            case CSV -> new CsvTable(bytes, errors);
            case XLSX -> new XlsxTable(bytes);
        };
    }
}
