package nl.gia.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.gia.kit.Texts;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;
import org.springframework.stereotype.Component;

/** The log as a file for a spreadsheet, a few hundred entries in memory at a time. */
@Component
class LogExport {

    private static final int AT_ONCE = 500;
    private static final List<String> HEADER =
            List.of("at", "actor", "sentence", "action", "object", "result", "origin", "details");

    private final LogQueries queries;
    private final ObjectNames names;
    private final Sentences sentences;
    private final Texts texts;

    LogExport(LogQueries queries, ObjectNames names, Sentences sentences, Texts texts) {
        this.queries = queries;
        this.names = names;
        this.sentences = sentences;
        this.texts = texts;
    }

    void write(LogFilter filter, Locale locale, OutputStream out) {
        try (Stream<LogEntry> entries = queries.stream(filter)) {
            OutputStreamWriter utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            // By which a spreadsheet sees that it is UTF-8.
            utf8.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(utf8);
            csv.writeRecord(HEADER.stream()
                    .map(column -> texts.of(Message.of("audit.column." + column), locale))
                    .toList());
            Iterator<LogEntry> rest = entries.iterator();
            while (rest.hasNext()) {
                names.name(some(rest)).forEach(entry -> csv.writeRecord(row(entry, locale)));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LogEntry> some(Iterator<LogEntry> rest) {
        List<LogEntry> some = new ArrayList<>(AT_ONCE);
        while (rest.hasNext() && some.size() < AT_ONCE) {
            some.add(rest.next());
        }
        return some;
    }

    private List<String> row(LogEntry entry, Locale locale) {
        return Stream.of(
                        AmsterdamTime.localTimeOf(entry.at()).toString(),
                        entry.actor(),
                        sentences.of(entry, locale),
                        entry.action(),
                        Objects.toString(entry.object(), ""),
                        texts.of(Message.of(entry.refused() ? "audit.result.refused" : "audit.result.done"), locale),
                        Objects.toString(entry.origin(), ""),
                        entry.details().toString())
                .map(LogExport::harmless)
                .toList();
    }

    // A spreadsheet takes what begins so for a formula.
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
