package nl.gia.example;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The facts and the made-up words the example is made of. */
final class ExampleFile {

    private ExampleFile() {}

    static List<NamedCsvRecord> rows(String name) {
        ClassPathResource file = new ClassPathResource("example/" + name + ".csv");
        try (InputStreamReader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text).stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
