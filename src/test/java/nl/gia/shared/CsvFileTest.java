package nl.gia.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("name", "place");

    @Test
    void rows_are_read_by_the_names_in_the_header() {
        CsvFile file = read("place,name\nVenlo, An \nWeert,Bo\n");
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
                "\n\nname,place\n\n   \nAn,Venlo\n\n"
            })
    void spreadsheets_write_it_in_many_ways(String text) {
        CsvFile file = read(text);
        assertFine(file);
        assertThat(file.rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.text("name") + row.text("place")).isEqualTo("AnVenlo"));
    }

    @Test
    void quotes_hold_separators_quotes_and_line_breaks() {
        CsvFile file = read("name,place\n\"Jansen, \"\"An\"\"\",\"Markt 1\nVenlo\"\nBo,Weert\n");
        assertFine(file);
        assertThat(file.rows().get(0).text("name")).isEqualTo("Jansen, \"An\"");
        assertThat(file.rows().get(0).text("place")).isEqualTo("Markt 1\nVenlo");
        assertThat(file.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void columns_nobody_asks_for_are_passed_over_and_absent_ones_are_empty() {
        CsvFile file = read("name,place,remark,,\nAn,Venlo,x,,\n");
        assertFine(file);
        assertThat(file.rows().getFirst().text("organisation")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "   ", "\uFEFF"})
    void an_empty_file_is_an_error_of_line_one(String text) {
        assertThat(errors(read(text))).containsExactly("1 null shared.csv.empty");
    }

    @Test
    void a_missing_column_is_an_error_of_line_one_and_no_row_is_read() {
        CsvFile file = read("name,plaats\nAn,Venlo\n");
        assertThat(errors(file)).containsExactly("1 place shared.csv.missingColumn");
        assertThat(file.rows()).isEmpty();
        assertThat(file.count()).isEqualTo(1);
    }

    @Test
    void a_column_that_is_there_twice_is_an_error_of_line_one() {
        assertThat(errors(read("name,place,Name\n"))).containsExactly("1 name shared.csv.columnTwice");
    }

    @Test
    void a_wrong_number_of_columns_is_an_error_of_its_line() {
        CsvFile file = read("name,place\nAn\nBo,Weert\nCo,Venlo,x\n");
        assertThat(errors(file)).containsExactly("2 null shared.csv.fields", "4 null shared.csv.fields");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.count()).isEqualTo(3);
    }

    @Test
    void an_unclosed_quote_is_an_error_of_the_line_where_its_row_begins() {
        CsvFile file = read("name,place\nAn,Venlo\nBo,\"Weert\nCo,Venlo\n");
        assertThat(errors(file)).containsExactly("3 null shared.csv.quotes");
        assertThat(file.count()).isEqualTo(2);
    }

    @Test
    void text_after_a_closing_quote_is_an_error_of_its_line() {
        assertThat(errors(read("name,place\n\nAn,\"Ven\"lo\n"))).containsExactly("3 null shared.csv.quotes");
    }

    @Test
    void an_unclosed_quote_in_the_header_is_an_error_of_line_one() {
        assertThat(errors(read("\"name,place\nAn,Venlo\n"))).containsExactly("1 null shared.csv.quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\t", "\u001b", "\u007f", "\u0085"})
    void a_control_character_is_an_error_at_its_column(String control) {
        CsvFile file = read("name,place\nBo,Weert\nAn,Ven" + control + "lo\n");
        assertThat(errors(file)).containsExactly("3 place shared.csv.control");
        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_an_error_of_their_line() {
        byte[] text =
                "name,place\nAn,Venlo\r\nBo,\"a\nS\u00fbdwest\"\nCo,Weert\n".getBytes(StandardCharsets.ISO_8859_1);
        CsvFile file = CsvFile.read(new ByteArrayInputStream(text), COLUMNS);
        assertThat(errors(file)).containsExactly("4 null shared.csv.encoding");
        assertThat(file.rows()).extracting(row -> row.text("name")).containsExactly("An", "Co");
        assertThat(file.count()).isEqualTo(3);
    }

    @Test
    void an_unreadable_row_with_empty_fields_is_not_read() {
        byte[] text = "name,place\n\u00fb,\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CsvFile.read(new ByteArrayInputStream(text), COLUMNS).rows()).isEmpty();
    }

    @Test
    void a_thousand_errors_are_listed_and_the_others_counted() {
        CsvFile file = read("name,place\n" + "An\n".repeat(1_500));
        List<String> errors = errors(file);
        assertThat(errors).hasSize(1_001);
        assertThat(errors.getLast()).isEqualTo("1002 null shared.csv.more");
    }

    @Test
    void errors_of_form_and_of_content_come_in_the_order_of_their_lines() {
        CsvFile file = read("name,place\nAn,Venlo\nBo\n");
        file.errors().add(2, "place", "shared.csv.control");
        assertThat(errors(file)).containsExactly("2 place shared.csv.control", "3 null shared.csv.fields");
    }

    private static CsvFile read(String text) {
        return CsvFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), COLUMNS);
    }

    private static void assertFine(CsvFile file) {
        assertThatCode(file::throwIfAnyErrors).doesNotThrowAnyException();
    }

    private static List<String> errors(CsvFile file) {
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, file::throwIfAnyErrors);
        assertThat(failed.rows()).isEqualTo(file.count());
        return failed.errors().stream()
                .map(error ->
                        error.line() + " " + error.column() + " " + error.text().key())
                .toList();
    }
}
