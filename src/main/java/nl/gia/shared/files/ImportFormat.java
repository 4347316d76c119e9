package nl.gia.shared.files;

import java.util.Locale;
import java.util.Optional;

public enum ImportFormat {
    CSV,
    XLSX;

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param contentType with or without parameters, one of the two */
    public static ImportFormat ofType(String contentType) {
        return contentType.strip().toLowerCase(Locale.ROOT).startsWith(XLSX_TYPE) ? XLSX : CSV;
    }

    /** By how the name ends; what the file really holds is looked at when it is read. */
    public static Optional<ImportFormat> ofName(String fileName) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        return name.endsWith(".xlsx") ? Optional.of(XLSX) : Optional.empty();
    }
}
