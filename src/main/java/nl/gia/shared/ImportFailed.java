package nl.gia.shared;

import java.util.List;

/** Nothing of the file was stored: here is all that is wrong in it, by line. */
public final class ImportFailed extends RuntimeException {

    private final int rows;
    private final transient List<LineError> errors;

    public ImportFailed(int rows, List<LineError> errors) {
        super("files.failed");
        this.rows = rows;
        this.errors = List.copyOf(errors);
    }

    /** How many rows the file has below its header. */
    public int rows() {
        return rows;
    }

    /** In the order of their lines; never empty. */
    public List<LineError> errors() {
        return errors;
    }
}
