package nl.gia.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** @param without the lines that are left out: as if they were not in the file */
@SuppressWarnings("ArrayRecordComponent") // a file, compared with no other
public record ImportSource(byte[] content, ImportFormat format, Set<Integer> without) {

    public ImportSource {
        without = Set.copyOf(without);
    }

    public ImportSource(InputStream content, ImportFormat format) {
        this(content, format, Set.of());
    }

    public ImportSource(InputStream content, ImportFormat format, Set<Integer> without) {
        this(read(content), format, without);
    }

    public static ImportSource csv(InputStream content) {
        return new ImportSource(content, ImportFormat.CSV);
    }

    public static ImportSource xlsx(InputStream content) {
        return new ImportSource(content, ImportFormat.XLSX);
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
