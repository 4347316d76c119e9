package nl.gia.kit.charts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.gia.shared.MunicipalityCode;

/** The outlines of municipalities and provinces in one year; {@code boundaries/SOURCES.md} says whose they are. */
public final class Outlines {

    private static final List<Outlines> ALL = List.of(
            new Outlines(2011, LocalDate.of(2011, 1, 1)),
            // Those of 2025 hold since the last reorganisation.
            new Outlines(2025, LocalDate.of(2023, 1, 1)));

    private final int year;
    private final LocalDate since;
    private final List<Municipality> municipalities;
    private final List<String> provinces;

    private Outlines(int year, LocalDate since) {
        List<NamedCsvRecord> rows = rows("/boundaries/" + year + ".csv");
        this.year = year;
        this.since = since;
        this.municipalities = rows.stream()
                .filter(row -> MunicipalityCode.isValid(row.getField("code")))
                .map(Municipality::of)
                .toList();
        this.provinces = rows.stream()
                .filter(row -> row.getField("code").startsWith("PV"))
                .map(row -> row.getField("path"))
                .toList();
    }

    public static Outlines nearest(LocalDate date) {
        return ALL.stream()
                .min(Comparator.comparingLong(outlines -> Math.abs(ChronoUnit.DAYS.between(date, outlines.since))))
                .orElseThrow();
    }

    /** To be named with the map: Bron: CBS / Kadaster, and this year. */
    public int year() {
        return year;
    }

    List<Municipality> municipalities() {
        return municipalities;
    }

    List<String> provinces() {
        return provinces;
    }

    private static List<NamedCsvRecord> rows(String path) {
        try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream(path), path);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Municipality(MunicipalityCode code, String name, String path) {

        private static Municipality of(NamedCsvRecord row) {
            return new Municipality(
                    new MunicipalityCode(row.getField("code")), row.getField("name"), row.getField("path"));
        }
    }
}
