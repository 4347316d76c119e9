package nl.gia.attendance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.ImportResult;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationRun;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class AttendanceImportTest {

    private static final String HEADER = "meeting;name;email;municipality;kind;present\n";
    private static final String THREE = HEADER
            + "L1;Anna;anna@example.nl;Maastricht;ambtenaar;ja\n"
            + "L1;Bert;;GM0014;raadslid;nee\n"
            + "L1;Cees;cees@example.nl;;deskundige;1\n";

    @Autowired
    AttendanceImport imports;

    @Autowired
    Meetings meetings;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    @PersistenceContext
    EntityManager entities;

    ProgrammeDetails gia;

    @BeforeEach
    void meeting() {
        gia = builders.gia();
        builders.meeting("L1", "Limburg", LocalDate.of(2010, 3, 4));
        As.cmo(Builders.region(gia, "Limburg"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(run(THREE, true)).isEqualTo(new ImportResult(3, 3, 0, 0));
        assertThat(count("attendance")).isZero();
        assertThat(run(THREE, false)).isEqualTo(new ImportResult(3, 3, 0, 0));
        assertThat(run(THREE, false)).isEqualTo(new ImportResult(3, 0, 0, 3));
        assertThat(status()).isEqualTo(MeetingStatus.HELD);
        assertThat(count("turnout")).isOne();
    }

    @Test
    void what_differs_is_updated_and_figures_follow() {
        run(THREE, false);
        assertThat(run(THREE.replace("raadslid;nee", "raadslid;ja"), false)).isEqualTo(new ImportResult(3, 0, 1, 2));
        assertThat(count("turnout")).isEqualTo(2);
        run(THREE.replace(";ja", ";nee").replace(";1", ";0"), false);
        assertThat(count("turnout")).isZero();
        assertThat(status()).isEqualTo(MeetingStatus.DRAFT);
    }

    @Test
    void the_same_row_twice_is_one() {
        assertThat(run(THREE + "L1;anna;ANNA@example.nl;maastricht;official;true\n", false))
                .isEqualTo(new ImportResult(4, 3, 0, 1));
    }

    @Test
    void one_person_with_and_without_an_address_is_one() {
        String both = HEADER + "L1;Jan;;Maastricht;ambtenaar;ja\n" + "L1;Jan;jan@example.nl;Maastricht;ambtenaar;ja\n";
        assertThat(run(both, false)).isEqualTo(new ImportResult(2, 1, 0, 1));
        assertThat(run(both, false)).isEqualTo(new ImportResult(2, 0, 0, 2));
        assertThat(addresses()).containsExactly("jan@example.nl");
        String without = HEADER + "L1;JAN;;Maastricht;ambtenaar;ja\n";
        assertThat(run(without, false)).isEqualTo(new ImportResult(1, 0, 0, 1));
        ImportFailed failed =
                catchThrowableOfType(ImportFailed.class, () -> run(both.replaceFirst(";ja", ";nee"), false));
        assertThat(failed.errors()).extracting("line").containsExactly(3);
    }

    @Test
    void who_came_without_an_address_is_not_counted_again_with_one() {
        run(HEADER + "L1;Jan;;Maastricht;ambtenaar;ja\n", false);
        String with = HEADER + "L1;Jan;jan@example.nl;Maastricht;raadslid;ja\n";
        assertThat(run(with, false)).isEqualTo(new ImportResult(1, 0, 1, 0));
        assertThat(run(with, false)).isEqualTo(new ImportResult(1, 0, 0, 1));
        assertThat(count("attendance")).isOne();
    }

    @Test
    void among_two_of_one_name_the_one_without_an_address_is_a_third() {
        String three = HEADER
                + "L1;Jan;jan@example.nl;Maastricht;ambtenaar;ja\n"
                + "L1;Jan;;Maastricht;ambtenaar;ja\n"
                + "L1;Jan;jansen@example.nl;Maastricht;ambtenaar;ja\n"
                + "L1;Jan;;Venlo;ambtenaar;ja\n";
        assertThat(run(three, false)).isEqualTo(new ImportResult(4, 4, 0, 0));
        assertThat(run(three, false)).isEqualTo(new ImportResult(4, 0, 0, 4));
    }

    private List<String> addresses() {
        return jdbc.sql("select c.email from attendance a join contact c on c.id = a.contact_id")
                .query(String.class)
                .list();
    }

    @Test
    void every_problem_is_told_at_its_line_and_column_and_nothing_is_stored() {
        ImportFailed failed = catchThrowableOfType(
                ImportFailed.class,
                () -> run(
                        THREE
                                + "X9;Dirk;;Maastricht;ambtenaar;ja\n"
                                + "L1;;geen adres;Nergens;koning;misschien\n"
                                + "L1;Eva;;;collegelid;ja\n"
                                + "L1;Anna;anna@example.nl;Maastricht;ambtenaar;nee\n"
                                + "L1;Frits;cees@example.nl;;deskundige;ja\n"
                                + "L1;Gea;;Beekdaelen;ambtenaar;ja\n",
                        false));
        assertThat(failed.rows()).isEqualTo(9);
        assertThat(failed.errors())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactlyInAnyOrder(
                        "5 meeting",
                        "6 name",
                        "6 email",
                        "6 municipality",
                        "6 kind",
                        "6 present",
                        "7 municipality",
                        "8 null",
                        "9 name",
                        "10 municipality");
        assertThat(count("attendance")).isZero();
        assertThat(count("contact")).isZero();
    }

    @Test
    void a_meeting_of_another_region_is_unknown_until_it_may_be_seen() {
        As.cmo(Builders.region(gia, "Noord"));
        assertThat(refusals()).containsOnly("attendance.problem.unknownMeeting");
        Builders.asSystem(() -> meetings.publish("L1"));
        assertThat(refusals()).containsOnly("attendance.problem.otherRegion");
    }

    private List<String> refusals() {
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> run(THREE, false));
        assertThat(failed.errors()).hasSize(3).allMatch(error -> "meeting".equals(error.column()));
        return failed.errors().stream().map(error -> error.text().key()).toList();
    }

    @Test
    void presence_at_a_cancelled_meeting_is_an_error_of_its_line() {
        meetings.cancel("L1", "ziek");
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> run(THREE, false));
        assertThat(failed.errors()).extracting("line").containsExactly(2, 4);
    }

    @Test
    void who_was_present_beyond_the_seats_walked_in_and_who_was_not_is_an_error_of_its_line() {
        seats(1);
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> run(THREE, false));
        assertThat(failed.errors())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactly("3 meeting");
        String twoPresent = THREE.replace("raadslid;nee", "raadslid;ja");
        assertThat(run(twoPresent, false)).isEqualTo(new ImportResult(3, 3, 0, 0));
        assertThat(registered()).isOne();
        assertThat(run(twoPresent, false)).isEqualTo(new ImportResult(3, 0, 0, 3));
    }

    @Test
    void a_walk_in_that_was_absent_after_all_needs_a_seat() {
        seats(2);
        run(THREE, false);
        assertThat(registered()).isEqualTo(2);
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> run(THREE.replace(";1", ";0"), false));
        assertThat(failed.errors()).extracting("line").containsExactly(4);
        seats(3);
        assertThat(run(THREE.replace(";1", ";0"), false)).isEqualTo(new ImportResult(3, 0, 1, 2));
        assertThat(registered()).isEqualTo(3);
    }

    private void seats(int capacity) {
        jdbc.sql("update meeting set capacity = ?").param(capacity).update();
        entities.clear();
    }

    private long registered() {
        return jdbc.sql("select count(*) from attendance where registered")
                .query(Long.class)
                .single();
    }

    @Test
    @Tag(IntegrationRun.SIZE)
    void a_hundred_thousand_rows_come_in_within_a_minute() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 100; i++) {
            builders.meeting("M" + i, "Limburg", LocalDate.of(2010, 3, 4));
        }
        String[] towns = {"Maastricht", "Groningen", "Venlo", "Roermond", "Assen", "Den Haag", "Utrecht", "Zwolle"};
        for (int i = 0; i < 100_000; i++) {
            file.append(
                    "M%d;Persoon %d;p%d@example.nl;%s;ambtenaar;ja\n".formatted(i % 100, i / 4, i / 4, towns[i % 8]));
        }
        Instant start = Instant.now();
        int distinct = run(file.toString(), false).created();
        assertThat(distinct).isEqualTo(100_000);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
        assertThat(count("attendance")).isEqualTo(100_000);
    }

    private MeetingStatus status() {
        return meetings.find("L1").orElseThrow().row().status();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private ImportResult run(String file, boolean dryRun) {
        return imports.run(
                "gia", ImportSource.csv(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))), dryRun);
    }
}
