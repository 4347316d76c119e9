package nl.gia.shared.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.gia.shared.LineErrors;
import nl.gia.shared.Message;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A table for import, with its columns named in a header row. What is wrong with its form is in {@link #errors()}, to which
 * who reads it adds what is wrong with its content. Columns nobody asks for are passed over.
 */
public final class ImportFile {

    public static final int MOST_ROWS = 500_000;

    private final LineErrors errors = new LineErrors();
    private final List<ImportRow> rows = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final ImportFormat format;
    private final Set<Integer> without;
    private final List<String> required;
    private final String digest;
    private List<String> header = List.of();
    private int count;

    private ImportFile(ImportSource source, List<String> required, String digest) {
        this.format = source.format();
        this.without = source.without();
        this.required = required;
        this.digest = digest;
    }

    public static ImportFile read(ImportSource source, List<String> requiredColumns) {
        ImportFile file = new ImportFile(source, requiredColumns, sha256(source.content()));
        file.read(source.content());
        return file;
    }

    /** The rows whose form is right; none when a column is missing. */
    public List<ImportRow> rows() {
        return rows;
    }

    /** The names of the columns as they stand in the file, in lower case. */
    public List<String> header() {
        return header;
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

    private void read(byte[] bytes) {
        try {
            Table.of(bytes, format, errors).read(this::take);
        } catch (Unreadable broken) {
            count += columns.isEmpty() ? 0 : 1;
            tell(broken.line(), null, broken.text());
            return;
        }
        if (columns.isEmpty()) {
            errors.add(1, null, "files.empty");
        }
    }

    private boolean take(FileRecord record) {
        if (record.isBlankLine() && header.size() != 1) {
            return true;
        }
        if (columns.isEmpty()) {
            readHeader(record);
        } else if (!without.contains(record.line())) {
            if (++count > MOST_ROWS) {
                errors.add(record.line(), null, "files.tooManyRows", MOST_ROWS);
                return false;
            }
            readRow(record);
        }
        return true;
    }

    private void readHeader(FileRecord record) {
        header = Arrays.stream(record.fields())
                .map(name -> Typed.strip(name).toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (columns.putIfAbsent(name, i) != null && !name.isEmpty()) {
                errors.add(headerLine(record), name, "files.columnTwice", name);
            }
        }
        if (hasControl(String.join("", header))) {
            errors.add(headerLine(record), null, "files.control");
        }
        required.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> errors.add(headerLine(record), column, "files.missingColumn", column));
    }

    // In a text the header is what comes first; in a sheet one sees the number of its row.
    private int headerLine(FileRecord record) {
        return format == ImportFormat.CSV ? 1 : record.line();
    }

    private void readRow(FileRecord record) {
        boolean fine = record.readable();
        String[] fields = format == ImportFormat.CSV ? record.fields() : asWideAsHeader(record.fields());
        if (fields.length != header.size()) {
            errors.add(record.line(), null, "files.fields", header.size(), fields.length);
            fine = false;
        }
        for (int i = 0; i < fields.length; i++) {
            Message problem = problem(record, i);
            if (problem != null) {
                tell(record.line(), i < header.size() ? header.get(i) : null, problem);
                fine = false;
            }
        }
        if (fine && columns.keySet().containsAll(required)) {
            rows.add(new ImportRow(record.line(), fields, columns));
        }
    }

    private String[] asWideAsHeader(String[] fields) {
        String[] padded = Arrays.copyOf(fields, Math.max(header.size(), fields.length));
        Arrays.fill(padded, fields.length, padded.length, "");
        return padded;
    }

    private static @Nullable Message problem(FileRecord record, int place) {
        String[] fields = record.fields();
        return place < fields.length && hasControl(fields[place])
                ? Message.of("files.control")
                : record.problems().get(place);
    }

    private void tell(int line, @Nullable String column, Message problem) {
        errors.add(line, column, problem.key(), problem.arguments().toArray());
    }

    // A line break is the one control character that quotes may hold.
    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
    }
}
