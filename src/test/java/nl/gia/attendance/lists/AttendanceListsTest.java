package nl.gia.attendance.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.AttendeeFilter;
import nl.gia.attendance.AttendeeRow;
import nl.gia.attendance.RegisterPerson;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.kit.Download;
import nl.gia.kit.Languages;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ImportResult;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.As;
import nl.gia.testing.AtAMeeting;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class AttendanceListsTest extends AtAMeeting {

    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");
    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");

    @Autowired
    AttendanceLists lists;

    @Autowired
    Attendances attendances;

    @Autowired
    AttendanceImport imports;

    @Test
    void the_list_tells_what_meeting_it_is_of_and_has_the_names_by_surname() throws IOException {
        register("Piet de Vries", null, AttendeeKind.OFFICIAL, VENLO, "Gemeente Venlo");
        register("Zoë Adams", null, AttendeeKind.COUNCILLOR, MAASTRICHT, null);
        register("Ștefan Yağmur", null, AttendeeKind.EXPERT, null, "Movisie");
        String text = text(lists.list("L1", Languages.DUTCH));
        assertThat(text)
                .contains("Presentielijst", "Bijeenkomst L1", "donderdag 4 maart 2010, 13.30–17.00 uur", "Stadhuis")
                .contains("Limburg", "3 aangemeld", "Handtekening", "Pagina 1 van 1", "Ștefan Yağmur", "Movisie");
        assertThat(text).containsSubsequence("Zoë Adams", "Piet de Vries", "Ștefan Yağmur");
        assertThat(text(lists.list("L1", Languages.ENGLISH))).contains("Attendance list", "Signature", "Page 1 of 1");
    }

    @Test
    void once_held_it_tells_who_was_there() throws IOException {
        register("Anna Smit", null, AttendeeKind.OFFICIAL, VENLO, null);
        attendances.walkIn(meeting, person("Bert Boer", null, AttendeeKind.EXPERT, null, null));
        assertThat(text(lists.list("L1", Languages.DUTCH)))
                .contains("1 aanwezig, van wie 1 inloper · 1 afwezig", "aanwezig (inloper)")
                .doesNotContain("Handtekening");
    }

    @Test
    void until_the_end_there_are_lines_for_who_is_not_on_it() throws IOException {
        String others = "Staat u er niet bij?";
        assertThat(text(lists.list("L1", Languages.DUTCH)))
                .contains("Nog niemand aangemeld")
                .doesNotContain(others);
        jdbc.sql("update meeting set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days'")
                .update();
        entities.clear();
        assertThat(text(lists.list("L1", Languages.DUTCH))).contains(others);
    }

    @Test
    void a_name_cannot_be_markup() throws IOException {
        String name = "<b>Bob</b> & <img src=\"http://192.0.2.1/x.png\"/>";
        register(name, null, AttendeeKind.OTHER, null, "</td></table><script>");
        assertThat(text(lists.list("L1", Languages.DUTCH))).contains("<b>Bob</b>", "</td></table><script>");
        assertThat(text(lists.badges("L1", false, Languages.DUTCH))).contains("<b>Bob</b>");
    }

    @Test
    void it_can_be_read_aloud_in_its_language() throws IOException {
        register("Anna Smit", null, AttendeeKind.OFFICIAL, VENLO, null);
        try (PDDocument pdf = Loader.loadPDF(lists.list("L1", Languages.DUTCH).content())) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("nl");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Presentielijst: Bijeenkomst L1");
        }
    }

    @Test
    void badges_hold_the_whole_name_also_a_long_one() throws IOException {
        String longest = "Wilhelmina Grootenboer-Schimmelpenninck van der Oije tot Westerholt en Gysenberg";
        register("Anna Smit", null, AttendeeKind.OFFICIAL, VENLO, null);
        register(longest, null, AttendeeKind.EXPERT, VENLO, "Kennisinstituut");
        assertThat(text(lists.badges("L1", false, Languages.DUTCH)))
                .contains("Anna Smit", "Gemeente Venlo", longest, "Kennisinstituut · Venlo", "Bijeenkomst L1");
    }

    @Test
    void badges_can_be_only_of_who_is_not_there_yet() throws IOException {
        register("Anna Smit", null, AttendeeKind.OFFICIAL, VENLO, null);
        attendances.walkIn(meeting, person("Bert Boer", null, AttendeeKind.EXPERT, null, null));
        assertThat(text(lists.badges("L1", true, Languages.DUTCH)))
                .contains("Anna Smit")
                .doesNotContain("Bert Boer");
    }

    @Test
    void the_sheet_comes_back_in_as_it_went_out() {
        register("Anna Smit", "anna@example.nl", AttendeeKind.OFFICIAL, VENLO, "Gemeente Venlo");
        register("=1+1", null, AttendeeKind.WELFARE_STAFF, MAASTRICHT, "@SUM(A1)");
        attendances.walkIn(meeting, person("-Bert", null, AttendeeKind.EXPERT, null, "+31"));
        List<AttendeeRow> before = rows();
        for (Locale language : Languages.ALL) {
            Download file = lists.sheet("L1", language);
            ImportResult result =
                    imports.run("gia", ImportSource.xlsx(new ByteArrayInputStream(file.content())), false);
            assertThat(result).isEqualTo(new ImportResult(3, 0, 0, 3));
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_municipality_takes_home_its_own_people_alone() throws IOException {
        register("Anna Smit", null, AttendeeKind.OFFICIAL, VENLO, null);
        register("Bert Boer", null, AttendeeKind.OFFICIAL, MAASTRICHT, null);
        As.municipality(MAASTRICHT);
        assertThat(text(lists.list("L1", Languages.DUTCH)))
                .contains("Bert Boer", "alleen van uw gemeente")
                .doesNotContain("Anna Smit");
        As.reader();
        assertThatThrownBy(() -> lists.list("L1", Languages.DUTCH)).isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void who_takes_a_list_home_stands_in_the_log() {
        register("Anna Smit", null, AttendeeKind.OFFICIAL, VENLO, null);
        lists.sheet("L1", Languages.DUTCH);
        assertThat(jdbc.sql("select details::text from audit_entry where action = 'attendance.exported'")
                        .query(String.class)
                        .single())
                .contains("\"people\": 1", "\"file\": \"sheet\"");
    }

    @Test
    void a_file_has_a_name_that_is_safe() {
        assertThat(lists.list("L1", Languages.DUTCH).name()).isEqualTo("presentielijst-L1.pdf");
        assertThat(lists.sheet("L1", Languages.ENGLISH).name()).isEqualTo("attendance-list-L1.xlsx");
    }

    @Test
    void a_thousand_people_take_seconds_and_no_more_questions_than_one() throws IOException {
        register("Anna Smit", null, AttendeeKind.OFFICIAL, VENLO, null);
        int few = StatementCount.of(() -> lists.list("L1", Languages.DUTCH));
        people(1_000);
        long started = System.nanoTime();
        Download[] file = new Download[1];
        assertThat(StatementCount.of(() -> file[0] = lists.list("L1", Languages.DUTCH)))
                .isEqualTo(few);
        lists.badges("L1", false, Languages.DUTCH);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
        String text = text(Objects.requireNonNull(file[0]));
        int pages = pages(file[0]);
        assertThat(Pattern.compile("Handtekening").matcher(text).results()).hasSize(pages);
        assertThat(text).contains("Pagina " + pages + " van " + pages, "Deelnemer 1000");
    }

    private void people(int number) {
        jdbc.sql("""
                        insert into contact (id, name, kind, person_key)
                        select gen_random_uuid(), 'Deelnemer ' || n, 'OTHER', 'name:deelnemer ' || n || '|' from generate_series(1, ?) n""").param(number).update();
        jdbc.sql("""
                        insert into attendance (id, meeting_id, contact_id, kind, organisation, registered)
                        select gen_random_uuid(), ?, id, 'OTHER', 'Organisatie van ' || name, true from contact where name like 'Deelnemer %'""").param(meeting.value()).update();
    }

    private List<AttendeeRow> rows() {
        return attendances
                .search(meeting, AttendeeFilter.ALL, PageRequest.of(0, 100))
                .getContent();
    }

    private void register(
            String name,
            @Nullable String email,
            AttendeeKind kind,
            @Nullable MunicipalityCode municipality,
            @Nullable String organisation) {
        attendances.register(meeting, person(name, email, kind, municipality, organisation));
    }

    private static RegisterPerson person(
            String name,
            @Nullable String email,
            AttendeeKind kind,
            @Nullable MunicipalityCode municipality,
            @Nullable String organisation) {
        return new RegisterPerson(null, name, email, kind, municipality, organisation, null);
    }

    private static String text(Download file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static int pages(Download file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            return pdf.getNumberOfPages();
        }
    }
}
