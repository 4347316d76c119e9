package nl.gia.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.gia.shared.ImportFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("name", "place");

    @Test
    void rows_are_read_by_the_names_in_the_header() {
        ImportFile file = read("place,name\nVenlo, An \nWeert,Bo\n");
        assertThat(file.rows()).extracting(row -> row.text("name")).containsExactly("An", "Bo");
        assertThat(file.rows()).extracting(row -> row.text("place")).containsExactly("Venlo", "Weert");
        assertThat(file.count()).isEqualTo(2);
        assertFine(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name;place\nAn;Venlo",
                "\uFEFFname,place\nAn,Venlo",
                "NAME,Place\r\nAn,Venlo\r\n",
                "\"name\",\"place\"\n\"An\",\"Venlo\"",
                "\uFEFF\"name\";\"place\"\rAn;Venlo\r",
                "\n\nname,place\n\n   \nAn,Venlo\n\n",
                "\u00a0name\u00a0,place\n\u00a0An,Venlo\u00a0\n",
                "name,place\n\uFEFFAn,\u200bVenlo\u202f\n"
            })
    void spreadsheets_write_it_in_many_ways(String text) {
        ImportFile file = read(text);
        assertFine(file);
        assertThat(file.rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.text("name") + row.text("place")).isEqualTo("AnVenlo"));
    }

    @Test
    void quotes_hold_separators_quotes_and_line_breaks() {
        ImportFile file = read("name,place\n\"Jansen, \"\"An\"\"\",\"Markt 1\nVenlo\"\nBo,Weert\n");
        assertFine(file);
        assertThat(file.rows().get(0).text("name")).isEqualTo("Jansen, \"An\"");
        assertThat(file.rows().get(0).text("place")).isEqualTo("Markt 1\nVenlo");
        assertThat(file.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void columns_nobody_asks_for_are_passed_over_and_absent_ones_are_empty() {
        ImportFile file = read("name,place,remark,,\nAn,Venlo,x,,\n");
        assertFine(file);
        assertThat(file.rows().getFirst().text("organisation")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "   ", "\uFEFF"})
    void an_empty_file_is_an_error_of_line_one(String text) {
        assertThat(errors(read(text))).containsExactly("1 null files.empty");
    }

    @Test
    void a_missing_column_is_an_error_of_line_one_and_no_row_is_read() {
        ImportFile file = read("name,plaats\nAn,Venlo\n");
        assertThat(errors(file)).containsExactly("1 place files.missingColumn");
        assertThat(file.rows()).isEmpty();
        assertThat(file.count()).isEqualTo(1);
    }

    @Test
    void a_column_that_is_there_twice_is_an_error_of_line_one() {
        assertThat(errors(read("name,place,Name\n"))).containsExactly("1 name files.columnTwice");
    }

    @Test
    void a_wrong_number_of_columns_is_an_error_of_its_line() {
        ImportFile file = read("name,place\nAn\nBo,Weert\nCo,Venlo,x\n");
        assertThat(errors(file)).containsExactly("2 null files.fields", "4 null files.fields");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.count()).isEqualTo(3);
    }

    @Test
    void an_unclosed_quote_is_an_error_of_the_line_where_its_row_begins() {
        ImportFile file = read("name,place\nAn,Venlo\nBo,\"Weert\nCo,Venlo\n");
        assertThat(errors(file)).containsExactly("3 null files.quotes");
        assertThat(file.count()).isEqualTo(2);
    }

    @Test
    void text_after_a_closing_quote_is_an_error_of_its_line() {
        assertThat(errors(read("name,place\n\nAn,\"Ven\"lo\n"))).containsExactly("3 null files.quotes");
    }

    @Test
    void an_unclosed_quote_in_the_header_is_an_error_of_line_one() {
        assertThat(errors(read("\"name,place\nAn,Venlo\n"))).containsExactly("1 null files.quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\t", "\u001b", "\u007f", "\u0085"})
    void a_control_character_is_an_error_at_its_column(String control) {
        ImportFile file = read("name,place\nBo,Weert\nAn,Ven" + control + "lo\n");
        assertThat(errors(file)).containsExactly("3 place files.control");
        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_an_error_of_their_line() {
        byte[] text =
                "name,place\nAn,Venlo\r\nBo,\"a\nS\u00fbdwest\"\nCo,Weert\n".getBytes(StandardCharsets.ISO_8859_1);
        ImportFile file = ImportFile.read(ImportSource.csv(new ByteArrayInputStream(text)), COLUMNS);
        assertThat(errors(file)).containsExactly("4 null files.encoding");
        assertThat(file.rows()).extracting(row -> row.text("name")).containsExactly("An", "Co");
        assertThat(file.count()).isEqualTo(3);
    }

    @Test
    void an_unreadable_row_with_empty_fields_is_not_read() {
        byte[] text = "name,place\n\u00fb,\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ImportFile.read(ImportSource.csv(new ByteArrayInputStream(text)), COLUMNS)
                        .rows())
                .isEmpty();
    }

    @Test
    void a_thousand_errors_are_listed_and_the_others_counted() {
        ImportFile file = read("name,place\n" + "An\n".repeat(1_500));
        List<String> errors = errors(file);
        assertThat(errors).hasSize(1_001);
        assertThat(errors.getLast()).isEqualTo("1002 null files.more");
    }

    @Test
    void errors_of_form_and_of_content_come_in_the_order_of_their_lines() {
        ImportFile file = read("name,place\nAn,Venlo\nBo\n");
        file.errors().add(2, "place", "files.control");
        assertThat(errors(file)).containsExactly("2 place files.control", "3 null files.fields");
    }

    @Test
    void lines_left_out_are_as_if_they_were_not_there() {
        byte[] text = "name,place\nAn,Venlo\nBo\nCo,Weert\n".getBytes(StandardCharsets.UTF_8);
        ImportFile file = ImportFile.read(
                new ImportSource(new ByteArrayInputStream(text), ImportFormat.CSV, Set.of(2, 3)), COLUMNS);
        assertFine(file);
        assertThat(file.count()).isOne();
        assertThat(file.rows()).extracting(row -> row.text("name")).containsExactly("Co");
    }

    @Test
    void a_workbook_that_is_named_as_text_is_told_so() {
        assertThat(errors(read("PK\u0003\u0004abc"))).containsExactly("1 null files.noText");
    }

    private static ImportFile read(String text) {
        return ImportFile.read(
                ImportSource.csv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), COLUMNS);
    }

    private static void assertFine(ImportFile file) {
        assertThatCode(file::throwIfAnyErrors).doesNotThrowAnyException();
    }

    private static List<String> errors(ImportFile file) {
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, file::throwIfAnyErrors);
        assertThat(failed.rows()).isEqualTo(file.count());
        return failed.errors().stream()
                .map(error ->
                        error.line() + " " + error.column() + " " + error.text().key())
                .toList();
    }
}
