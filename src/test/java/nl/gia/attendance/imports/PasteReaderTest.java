package nl.gia.attendance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste, and what is understood of it: name | mail | municipality | kind | organisation | function | present. */
class PasteReaderTest {

    private static final Set<String> MUNICIPALITIES = Set.of("Venlo", "Maastricht", "Sûdwest-Fryslân", "GM0983");
    private static final PasteReader READER = new PasteReader(MUNICIPALITIES::contains);

    @Test
    void rows_of_a_spreadsheet_with_the_names_of_the_import() {
        assertThat(read("name\temail\tmunicipality\tkind\tpresent\torganisation\tfunction\n"
                        + "Anna Smit\tanna@x.nl\tVenlo\tofficial\tyes\tGemeente Venlo\tadviseur"))
                .containsExactly("Anna Smit|anna@x.nl|Venlo|official|Gemeente Venlo|adviseur|yes");
    }

    @Test
    void rows_with_dutch_names_in_another_order_and_columns_nobody_asks_for() {
        assertThat(read("Nr\tE-mail\tNaam\tDieetwensen\tGemeente\tSoort\tAanwezig\r\n"
                        + "1\tanna@x.nl\tAnna Smit\tgeen\tVenlo\tAmbtenaar\tja\r\n"
                        + "2\t\tPiet de Vries\tvega\tMaastricht\tRaadslid\tnee\r\n"))
                .containsExactly(
                        "Anna Smit|anna@x.nl|Venlo|Ambtenaar|||ja", "Piet de Vries||Maastricht|Raadslid|||nee");
    }

    @Test
    void a_name_in_three_columns_is_one_name() {
        assertThat(read("Voornaam\tTussenvoegsel\tAchternaam\tE-mailadres\nPiet\tde\tVries\tp@x.nl\nAnna\t\tSmit\t"))
                .containsExactly("Piet de Vries|p@x.nl|||||", "Anna Smit||||||");
    }

    @Test
    void rows_of_a_spreadsheet_without_header() {
        assertThat(read("Anna Smit\tanna@x.nl\tVenlo\tGemeente\tadviseur\nBert Boer\tbert@y.nl\tMaastricht\tMovisie\t"))
                .containsExactly(
                        "Anna Smit|anna@x.nl|Venlo||Gemeente|adviseur|", "Bert Boer|bert@y.nl|Maastricht||Movisie||");
    }

    @Test
    void numbers_before_the_names_are_no_names() {
        assertThat(read("1\tAnna Smit\tVenlo\n2\tBert Boer\tVenlo\n3\tCees Wit\tVenlo"))
                .containsExactly("Anna Smit||Venlo||||", "Bert Boer||Venlo||||", "Cees Wit||Venlo||||");
    }

    @Test
    void a_cell_of_a_spreadsheet_with_a_line_break_in_it() {
        assertThat(read("Naam\tOrganisatie\n\"Anna\nSmit\"\t\"Movisie \"\"Utrecht\"\"\""))
                .containsExactly("Anna Smit||||Movisie \"Utrecht\"||");
    }

    @Test
    void a_stray_quotation_mark_loses_nobody() {
        assertThat(read("Naam\tE-mail\n\"Anna Smit\ta@x.nl\nBert Boer\tb@x.nl")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ","})
    void text_with_separators(String separator) {
        assertThat(read("naam;email;gemeente;soort\nAnna Smit;anna@x.nl;Venlo;ambtenaar\n\nBert Boer;;983;deskundige\n"
                        .replace(";", separator)))
                .containsExactly("Anna Smit|anna@x.nl|Venlo|ambtenaar|||", "Bert Boer||983|deskundige|||");
        assertThat(read("Anna Smit;anna@x.nl;Gemeente Venlo".replace(";", separator)))
                .containsExactly("Anna Smit|anna@x.nl|Gemeente Venlo||||");
    }

    @Test
    void the_addressees_of_a_mail() {
        assertThat(read("Jan Jansen <jan@x.nl>; Piet de Vries <piet@y.nl>;"))
                .containsExactly("Jan Jansen|jan@x.nl|||||", "Piet de Vries|piet@y.nl|||||");
        assertThat(read("Jan Jansen <jan@x.nl>, \"Vries, Piet de\" <piet@y.nl>, kees@z.nl"))
                .containsExactly("Jan Jansen|jan@x.nl|||||", "Piet de Vries|piet@y.nl|||||", "|kees@z.nl|||||");
        assertThat(read("Aan: Vries, Piet de <piet@y.nl>; 'jan@x.nl' <jan@x.nl>\nCC: kees@z.nl, Anna <anna@x.nl>"))
                .containsExactly(
                        "Piet de Vries|piet@y.nl|||||", "|jan@x.nl|||||", "|kees@z.nl|||||", "Anna|anna@x.nl|||||");
    }

    @Test
    void a_quoted_name_may_hold_what_separates_others() {
        assertThat(read("\"Smit; Jan (Venlo)\" <jan@x.nl>; Piet <piet@y.nl>"))
                .containsExactly("Smit; Jan (Venlo)|jan@x.nl|||||", "Piet|piet@y.nl|||||");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@x.nl, piet@y.nl",
                "jan@x.nl; piet@y.nl;",
                "jan@x.nl\npiet@y.nl\n",
                "jan@x.nl\r\n\r\npiet@y.nl"
            })
    void bare_addresses(String text) {
        assertThat(read(text)).containsExactly("|jan@x.nl|||||", "|piet@y.nl|||||");
    }

    @Test
    void names_one_on_a_line() {
        assertThat(read("Jan Jansen\n\nPiet de Vries\n")).containsExactly("Jan Jansen||||||", "Piet de Vries||||||");
        assertThat(read("Jansen, Jan\nVries, Piet de")).containsExactly("Jan Jansen||||||", "Piet de Vries||||||");
    }

    @Test
    void names_beside_each_other() {
        assertThat(read("Jan Jansen; Vries, Piet de; Anna Smit"))
                .containsExactly("Jan Jansen||||||", "Piet de Vries||||||", "Anna Smit||||||");
        assertThat(read("Jan Jansen, Piet de Vries, Anna Smit"))
                .containsExactly("Jan Jansen||||||", "Piet de Vries||||||", "Anna Smit||||||");
    }

    @Test
    void a_long_list_on_one_line_and_a_text_without_end_take_no_time() {
        assertThat(read("\"Vries, Piet de\" <p.o'brien@x.nl>; ".repeat(PasteReader.MOST_ROWS)))
                .hasSize(PasteReader.MOST_ROWS);
        assertThat(read("a".repeat(100_000))).hasSize(1);
        assertThat(read("<".repeat(50_000) + "\"")).hasSize(1);
    }

    @Test
    void an_address_beside_a_name() {
        assertThat(read("Jan Jansen jan@x.nl\nPiet de Vries (piet@y.nl)\nAnna - anna@x.nl"))
                .containsExactly("Jan Jansen|jan@x.nl|||||", "Piet de Vries|piet@y.nl|||||", "Anna|anna@x.nl|||||");
    }

    @Test
    void nothing_and_too_much_are_refused_at_the_text() {
        String tooMany = "jan@x.nl\n".repeat(PasteReader.MOST_ROWS + 1);
        for (String text : List.of("", " \n\t\n", "naam\temail\n", tooMany)) {
            assertThatThrownBy(() -> READER.read(text)).isInstanceOf(Problem.Invalid.class);
        }
    }

    @Test
    void a_list_says_who_was_there_only_with_a_column_for_it() {
        assertThat(READER.read("naam\taanwezig\nAnna\tja").saysPresence()).isTrue();
        assertThat(READER.read("naam\temail\nAnna\ta@x.nl").saysPresence()).isFalse();
    }

    private static List<String> read(String text) {
        return READER.read(text).rows().stream()
                .map(row -> Arrays.stream(PasteField.values()).map(row::text).collect(Collectors.joining("|")))
                .toList();
    }
}
