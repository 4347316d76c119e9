package nl.gia.shared.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.gia.shared.LineErrors;

/**
 * The rows of a file as they stand in it, also those that are wrong.
 *
 * @param header empty when there is none
 * @param rows those that were asked for, and as many others from the first on as fit; in the order of the file
 */
public record ImportPreview(List<String> header, List<Row> rows) {

    public record Row(int line, List<String> values) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && row.line == line;
        }

        @Override
        public int hashCode() {
            return line;
        }

        public String value(int column) {
            return column < values.size() ? values.get(column) : "";
        }
    }

    /** A to Z, AA and on, as a spreadsheet names its columns. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** @param lines which must be in it */
    public static ImportPreview of(ImportSource source, Set<Integer> lines, int most) {
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int others = Math.max(0, most - lines.size());
        int[] left = {others, lines.size()};
        try {
            Table.of(source.content(), source.format(), new LineErrors()).read(record -> {
                if (record.isBlankLine()) {
                    return true;
                }
                if (header.isEmpty()) {
                    header.addAll(Arrays.asList(record.fields()));
                    return true;
                }
                int kind = lines.contains(record.line()) ? 1 : 0;
                if (left[kind] > 0) {
                    left[kind]--;
                    rows.add(new Row(record.line(), List.of(record.fields())));
                }
                return left[0] + left[1] > 0;
            });
        } catch (Unreadable broken) {
            // what is wrong has been told by who tried to bring it in
        }
        return new ImportPreview(List.copyOf(header), List.copyOf(rows));
    }
}
