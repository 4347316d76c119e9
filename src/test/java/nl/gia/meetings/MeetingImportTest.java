package nl.gia.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.ImportResult;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MeetingImportTest {

    private static final String HEADER = "reference,title,region,date,start,end,place,themes,format\n";
    private static final String TWO = HEADER
            + "L1,Wonen in de wijk,Limburg,2010-03-04,13:30,17:00,Roermond,Wonen|Veiligheid,conferentie\n"
            + "N1,Veilig,Noord,2010-03-05,09:00,12:00,Assen,veiligheid,\n";

    @Autowired
    MeetingImport imports;

    @Autowired
    Meetings meetings;

    @Autowired
    Builders builders;

    @Autowired
    PresenceList presence;

    @Autowired
    JdbcClient jdbc;

    @PersistenceContext
    EntityManager entities;

    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        gia = builders.gia();
        As.admin();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(run(TWO, true)).isEqualTo(new ImportResult(2, 2, 0, 0));
        assertThat(meetings.find("L1")).isEmpty();
        assertThat(run(TWO, false)).isEqualTo(new ImportResult(2, 2, 0, 0));
        assertThat(run(TWO, false)).isEqualTo(new ImportResult(2, 0, 0, 2));
        assertThat(meetings.find("L1").orElseThrow().row().themes()).containsExactly("Wonen", "Veiligheid");
    }

    @Test
    void what_differs_is_updated() {
        run(TWO, false);
        assertThat(run(TWO.replace("Roermond", "Venlo"), false)).isEqualTo(new ImportResult(2, 0, 1, 1));
        assertThat(meetings.find("L1").orElseThrow().row().place()).isEqualTo("Venlo");
    }

    @Test
    void every_problem_is_told_at_its_line_and_column_and_nothing_is_stored() {
        ImportFailed failed = catchThrowableOfType(
                ImportFailed.class,
                () -> run(
                        TWO
                                + "!,,Zeeland,2010-02-30,25:00,12:00,X,Onzin,feest\n"
                                + "L1,Dubbel,Limburg,2012-03-04,13:30,12:00,X,Wonen,\n",
                        false));
        assertThat(failed.rows()).isEqualTo(4);
        assertThat(failed.errors())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactlyInAnyOrder(
                        "4 reference",
                        "4 title",
                        "4 region",
                        "4 date",
                        "4 start",
                        "4 themes",
                        "4 format",
                        "5 reference",
                        "5 date",
                        "5 end");
        assertThat(meetings.find("L1")).isEmpty();
    }

    @Test
    void what_keeps_a_meeting_on_its_day_is_told_at_the_date_also_by_a_dry_run() {
        run(TWO, false);
        MeetingRow planned = meetings.find("L1").orElseThrow().row();
        Builders.asSystem(() -> presence.note(
                "L1", List.of(new PresenceEntry("anna@example.nl", null, "Anna", "GM0936", "official", true))));
        String moved = TWO.replace("2010-03-04", "2011-03-03") + "N2,,Noord,2010-03-05,09:00,12:00,Assen,Wonen,\n";
        for (boolean dryRun : List.of(true, false)) {
            ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> run(moved, dryRun));
            assertThat(failed.errors())
                    .extracting(error -> error.line() + " " + error.column())
                    .containsExactly("2 date", "4 title");
            failed = catchThrowableOfType(
                    ImportFailed.class, () -> run(TWO.replace("2010-03-04", "2011-03-03"), dryRun));
            assertThat(failed.errors())
                    .extracting(error -> error.line() + " " + error.column())
                    .containsExactly("2 date");
        }
        assertThat(meetings.find("L1").orElseThrow().row().start()).isEqualTo(planned.start());
    }

    @Test
    void the_host_a_file_does_not_tell_has_to_exist_on_the_day_it_moves_a_meeting_to() {
        run(TWO, false);
        jdbc.sql("update meeting set host_code = 'GM0936' where reference = 'L1'")
                .update();
        entities.clear();
        for (boolean dryRun : List.of(true, false)) {
            ImportFailed failed = catchThrowableOfType(
                    ImportFailed.class, () -> run(TWO.replace("2010-03-04", "2011-03-03"), dryRun));
            assertThat(failed.errors())
                    .extracting(error -> error.line() + " " + error.column())
                    .containsExactly("2 date");
        }
    }

    @Test
    void a_cmo_imports_only_into_its_own_regions() {
        As.cmo(Builders.region(gia, "Limburg"));
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> run(TWO, false));
        assertThat(failed.errors())
                .extracting("line", "column")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "region"));
    }

    @Test
    void many_meetings_come_in_at_once() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 500; i++) {
            file.append("M%d,Nummer %d,Limburg,2010-03-04,13:30,17:00,Roermond,Wonen,\n".formatted(i, i));
        }
        assertThat(run(file.toString(), false).created()).isEqualTo(500);
        assertThat(List.of(meetings.find("M499").isPresent())).containsExactly(true);
    }

    private ImportResult run(String file, boolean dryRun) {
        return imports.run("gia", ImportSource.csv(stream(file)), dryRun);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
