package nl.gia.shared;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file for import: a header row, comma or semicolon, UTF-8, quoting of RFC 4180. What is wrong with its form is in
 * {@link #errors()}, to which who reads it adds what is wrong with its content. Columns nobody asks for are passed over.
 */
public final class CsvFile {

    public static final int MOST_ROWS = 500_000;

    private final LineErrors errors = new LineErrors();
    private final List<CsvRow> rows = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Utf8Text source;
    private final String digest;
    private String[] header = {};
    private int count;

    private CsvFile(Utf8Text source, String digest) {
        this.source = source;
        this.digest = digest;
    }

    public static CsvFile read(InputStream in, List<String> requiredColumns) {
        try {
            byte[] bytes = in.readAllBytes();
            CsvFile file = new CsvFile(Utf8Text.of(bytes), sha256(bytes));
            file.read(requiredColumns);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows whose form is right; none when a column is missing. */
    public List<CsvRow> rows() {
        return rows;
    }

    /** Of all rows below the header, also those that cannot be read. */
    public int count() {
        return count;
    }

    /** SHA-256 of the file as it came, for the audit log. */
    public String digest() {
        return digest;
    }

    public LineErrors errors() {
        return errors;
    }

    public void throwIfAnyErrors() {
        errors.throwIfAny(count);
    }

    public boolean hasColumn(String column) {
        return columns.containsKey(column);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(List<String> required) {
        source.unreadable().stream().forEach(line -> errors.add(line, null, "shared.csv.encoding"));
        CsvRecords handler = new CsvRecords();
        try {
            readRecords(CsvRecords.reader(handler, source.text(), separator()).iterator(), required);
        } catch (CsvParseException e) {
            count += columns.isEmpty() ? 0 : 1;
            errors.add(handler.line(), null, "shared.csv.quotes");
        }
    }

    private void readRecords(Iterator<CsvRecords.Read> records, List<String> required) {
        while (records.hasNext()) {
            CsvRecords.Read record = records.next();
            if (record.isBlank() && header.length != 1) {
                continue;
            }
            if (columns.isEmpty()) {
                readHeader(record, required);
            } else if (++count > MOST_ROWS) {
                errors.add(record.line(), null, "shared.csv.tooManyRows", MOST_ROWS);
                return;
            } else {
                readRow(record, columns.keySet().containsAll(required));
            }
        }
        if (columns.isEmpty()) {
            errors.add(1, null, "shared.csv.empty");
        }
    }

    private void readHeader(CsvRecords.Read record, List<String> required) {
        header = new String[record.fields().length];
        for (int i = 0; i < header.length; i++) {
            header[i] = record.fields()[i].strip().toLowerCase(Locale.ROOT);
            if (columns.putIfAbsent(header[i], i) != null && !header[i].isEmpty()) {
                errors.add(1, header[i], "shared.csv.columnTwice", header[i]);
            }
        }
        if (hasControl(String.join("", header))) {
            errors.add(1, null, "shared.csv.control");
        }
        required.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> errors.add(1, column, "shared.csv.missingColumn", column));
    }

    private void readRow(CsvRecords.Read record, boolean complete) {
        boolean fine = source.isReadable(record.line(), record.lines());
        if (record.fields().length != header.length) {
            errors.add(record.line(), null, "shared.csv.fields", header.length, record.fields().length);
            fine = false;
        }
        for (int i = 0; i < record.fields().length; i++) {
            if (hasControl(record.fields()[i])) {
                errors.add(record.line(), i < header.length ? header[i] : null, "shared.csv.control");
                fine = false;
            }
        }
        if (fine && complete) {
            rows.add(new CsvRow(record.line(), record.fields(), columns));
        }
    }

    // A line break is the one control character that quotes may hold.
    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
    }

    private char separator() {
        String first = source.text().stripLeading().lines().findFirst().orElse("");
        String unquoted = first.replaceAll("\"[^\"]*\"", "");
        long semicolons = unquoted.chars().filter(c -> c == ';').count();
        long commas = unquoted.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
