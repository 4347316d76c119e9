package nl.gia.shared.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Iterator;
import java.util.function.Predicate;
import nl.gia.shared.LineErrors;

/** Comma or semicolon, UTF-8, quoting of RFC 4180. */
final class CsvTable implements Table {

    private final Utf8Text source;

    CsvTable(byte[] bytes, LineErrors errors) {
        if (Archive.isArchive(bytes)) {
            throw new Unreadable(1, "files.noText");
        }
        source = Utf8Text.of(bytes);
        source.unreadable().stream().forEach(line -> errors.add(line, null, "files.encoding"));
    }

    @Override
    public void read(Predicate<FileRecord> taker) {
        CsvRecords handler = new CsvRecords();
        try {
            Iterator<CsvRecords.Read> records =
                    CsvRecords.reader(handler, source.text(), separator()).iterator();
            while (records.hasNext()) {
                CsvRecords.Read record = records.next();
                boolean readable = source.isReadable(record.line(), record.lines());
                if (!taker.test(new FileRecord(record.line(), record.fields(), readable))) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new Unreadable(handler.line(), "files.quotes");
        }
    }

    private char separator() {
        String first = source.text().stripLeading().lines().findFirst().orElse("");
        String unquoted = first.replaceAll("\"[^\"]*\"", "");
        long semicolons = unquoted.chars().filter(c -> c == ';').count();
        long commas = unquoted.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
