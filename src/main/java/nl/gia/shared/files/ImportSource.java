package nl.gia.shared.files;

import java.io.InputStream;
import java.util.Set;

/** @param without the lines that are left out: as if they were not in the file */
public record ImportSource(InputStream content, ImportFormat format, Set<Integer> without) {

    public ImportSource {
        without = Set.copyOf(without);
    }

    public ImportSource(InputStream content, ImportFormat format) {
        this(content, format, Set.of());
    }

    public static ImportSource csv(InputStream content) {
        return new ImportSource(content, ImportFormat.CSV);
    }

    public static ImportSource xlsx(InputStream content) {
        return new ImportSource(content, ImportFormat.XLSX);
    }
}
