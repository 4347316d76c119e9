package nl.gia.municipalities;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files under {@code register/}; their sources are named beside them. */
enum RegisterFile {
    MUNICIPALITIES_2011,
    MUNICIPALITIES_CURRENT,
    MUNICIPAL_REORGANISATIONS,
    NON_WESTERN_SHARE_2011;

    List<NamedCsvRecord> rows() {
        String path = "/register/" + name().toLowerCase(java.util.Locale.ROOT) + ".csv";
        try (InputStream in = Objects.requireNonNull(RegisterFile.class.getResourceAsStream(path), path);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
