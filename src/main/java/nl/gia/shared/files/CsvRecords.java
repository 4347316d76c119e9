package nl.gia.shared.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records as they stand in the text, each with the line it begins at, also of one that cannot be read. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<CsvRecords.Read> {

    record Read(int line, String[] fields) {

        /** How many lines of the text it takes. */
        int lines() {
            return 1 + Arrays.stream(fields).mapToInt(Read::breaks).sum();
        }

        private static int breaks(String field) {
            int breaks = 0;
            for (int i = 0; i < field.length(); i++) {
                boolean lone = i + 1 == field.length() || field.charAt(i + 1) != '\n';
                breaks += field.charAt(i) == '\n' || (field.charAt(i) == '\r' && lone) ? 1 : 0;
            }
            return breaks;
        }
    }

    private final List<String> fields = new ArrayList<>();

    static CsvReader<Read> reader(CsvRecords handler, String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .build(handler, text);
    }

    int line() {
        return (int) getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields.clear();
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        fields.add(new String(text, offset, length));
    }

    @Override
    protected Read buildRecord() {
        return new Read(line(), fields.toArray(String[]::new));
    }
}
