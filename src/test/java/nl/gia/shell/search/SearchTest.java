package nl.gia.shell.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.NewContact;
import nl.gia.kit.SearchHit;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.SearchTerms;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.StatementCount;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SearchTest extends ViewTest {

    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");
    private static final MunicipalityCode GRONINGEN = new MunicipalityCode("GM0014");
    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    @Autowired
    Search search;

    @Autowired
    Builders builders;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient jdbc;

    private ProgrammeDetails gia;

    @BeforeEach
    void somethingToFind() {
        gia = builders.gia();
        builders.published("L-open", "Limburg", DAY);
        builders.meeting("L-draft", "Limburg", DAY);
        builders.meeting("N-draft", "Noord", DAY);
        jdbc.sql("update meeting set title = 'Gesprekken over veilige wijken' where reference = 'L-open'")
                .update();
        person("Renée Janssen", MAASTRICHT);
        person("Jan Pietersen", GRONINGEN);
    }

    @Test
    void words_are_found_by_their_stem_and_the_last_one_half() {
        As.admin();
        assertThat(titles("gesprek")).contains("Gesprekken over veilige wijken");
        assertThat(titles("veil")).contains("Gesprekken over veilige wijken");
        assertThat(titles("wijk veilig")).contains("Gesprekken over veilige wijken");
        assertThat(titles("\"over veilige\"")).contains("Gesprekken over veilige wijken");
        assertThat(titles("\"wijken veilige\"")).doesNotContain("Gesprekken over veilige wijken");
        assertThat(meetings("gesprekken -wijken")).isEmpty();
        assertThat(titles("onzin OF gesprekken")).contains("Gesprekken over veilige wijken");
    }

    @Test
    void a_meeting_is_found_by_its_region_its_theme_and_its_reference() {
        As.admin();
        assertThat(titles("gesprekken limburg")).contains("Gesprekken over veilige wijken");
        assertThat(titles("gesprekken wonen")).contains("Gesprekken over veilige wijken");
        assertThat(titles("L-open")).contains("Gesprekken over veilige wijken");
        assertThat(meetings("gesprekken noord")).isEmpty();
    }

    @Test
    void people_are_found_without_accents_with_their_municipality_and_when_misspelt() {
        As.admin();
        assertThat(titles("renee")).contains("Renée Janssen");
        assertThat(titles("janssen maastr")).containsExactly("Renée Janssen");
        assertThat(titles("Jansen")).contains("Renée Janssen");
    }

    @Test
    void municipalities_themes_and_programmes_are_found_too() {
        As.reader();
        assertThat(titles("maastricht")).contains("Maastricht");
        assertThat(titles("mastricht")).contains("Maastricht");
        assertThat(titles("wonen")).contains("Wonen");
        assertThat(titles("gia 2008")).contains("GIA 2008-2011");
    }

    @Test
    void each_finds_only_what_it_may_see() {
        As.cmo(Builders.region(gia, "Limburg"));
        assertThat(meetings("draft")).containsExactly("Bijeenkomst L-draft");
        assertThat(titles("renee")).contains("Renée Janssen");
        assertThat(found("relaties", "pietersen")).isEmpty();
        As.municipality(MAASTRICHT);
        assertThat(meetings("draft")).isEmpty();
        assertThat(titles("renee")).contains("Renée Janssen");
        assertThat(found("relaties", "pietersen")).isEmpty();
        As.ministry("BZK");
        assertThat(found("relaties", "renee")).isEmpty();
        assertThat(meetings("draft")).isEmpty();
        As.forum();
        assertThat(meetings("draft")).containsExactlyInAnyOrder("Bijeenkomst L-draft", "Bijeenkomst N-draft");
        assertThat(titles("pietersen")).contains("Jan Pietersen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "''",
                "\"",
                "\\",
                "%",
                "_",
                "a'b",
                "a\\b",
                "a:*",
                "a & b | !c",
                "<->",
                "((a",
                "ŉ",
                "ﬁ",
                "½",
                "a\u0000b",
                "\ud800x",
                "ab\u0001c",
                "-- a",
                "OF OF",
                "-\"a b\" c",
                "€ 100",
                "a@b.nl",
                "http://x.nl/y?z=1",
                "İstanbul",
                "ß"
            })
    void nothing_one_can_type_is_an_error(String typed) {
        As.admin();
        assertThatCode(() -> titles(typed)).doesNotThrowAnyException();
    }

    @Test
    void nor_is_anything_that_nobody_would_type() {
        As.admin();
        String signs = "ab é'\"\\%_:*&|!<>()-,.@/\u0000\u0001\ud83d\ude00\ud800ŉ OF ";
        Random random = new Random(42);
        for (int i = 0; i < 150; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThatCode(() -> titles(typed.toString())).as("'%s'", typed).doesNotThrowAnyException();
        }
        assertThatCode(() -> titles("woord ".repeat(2_000))).doesNotThrowAnyException();
    }

    @Test
    void one_statement_a_kind_however_much_there_is() {
        As.admin();
        int few = StatementCount.of(() -> titles("bijeenkomst"));
        for (int i = 0; i < 20; i++) {
            builders.published("more" + i, "Limburg", DAY);
        }
        As.admin();
        assertThat(StatementCount.of(() -> titles("bijeenkomst")))
                .isEqualTo(few)
                .isEqualTo(5);
    }

    private List<String> meetings(String typed) {
        return found("bijeenkomsten", typed);
    }

    private List<String> found(String kind, String typed) {
        return search.page(kind, SearchTerms.of(typed), 0, 5).orElseThrow().hits().stream()
                .map(SearchHit::title)
                .toList();
    }

    private List<String> titles(String typed) {
        SearchTerms terms = SearchTerms.of(typed);
        return search.best(terms, 5).stream()
                .flatMap(found -> found.hits().stream())
                .map(SearchHit::title)
                .toList();
    }

    private void person(String name, MunicipalityCode municipality) {
        Builders.asSystem(
                () -> contacts.create(new NewContact(name, null, null, null, AttendeeKind.OFFICIAL, municipality)));
    }
}
