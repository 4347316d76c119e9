package nl.gia.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gia.meetings.MeetingImport;
import nl.gia.meetings.Meetings;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writers at once, each in a transaction of its own. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ManyAtOnceTest {

    @Autowired
    PresenceList presence;

    @Autowired
    MeetingImport meetings;

    @Autowired
    Meetings planning;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void two_meetings() {
        builders.gia();
        builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4));
        builders.published("L2", "Limburg", LocalDate.of(2010, 3, 4));
    }

    /** What was made here was stored, and other tests share the database. */
    @AfterEach
    void nothing() {
        for (String table : List.of("turnout", "attendance", "contact", "meeting", "region", "theme", "programme")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void two_lists_with_the_same_new_people_in_another_order_both_go_through() {
        List<PresenceEntry> people = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(i -> new PresenceEntry("p%d@example.nl".formatted(i), null, "P" + i, null, "expert", true))
                .toList());
        List<PresenceEntry> reversed = new ArrayList<>(people);
        Collections.reverse(reversed);
        assertThat(atOnce(() -> presence.note("L1", people), () -> presence.note("L2", reversed)))
                .containsOnly(new PresenceCount(0, 300));
        assertThat(jdbc.sql("select count(*) from contact").query(Long.class).single())
                .isEqualTo(300);
    }

    @RepeatedTest(5)
    void who_brings_in_a_meeting_that_another_just_made_is_told_at_its_line() {
        builders.running();
        int year = LocalDate.now(AmsterdamTime.ZONE).getYear();
        List<String> outcomes = atOnce(() -> bringIn("gia", "2010-03-04"), () -> bringIn("nu", year + "-03-04"));
        assertThat(outcomes).containsExactlyInAnyOrder("1 created", "2 reference");
    }

    private String bringIn(String programme, String day) {
        String file = "reference;title;region;date;start;end;place;themes;format\n" + "SAME;Wonen;Limburg;" + day
                + ";13:30;17:00;;Wonen;\n";
        try {
            return meetings.run(
                                    programme,
                                    ImportSource.csv(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))),
                                    false)
                            .created()
                    + " created";
        } catch (ImportFailed failed) {
            return failed.errors().getFirst().line() + " "
                    + failed.errors().getFirst().column();
        }
    }

    @Test
    void who_plans_a_meeting_that_another_just_made_is_told_that_its_reference_is_taken() {
        assertThat(atOnce(this::plan, this::plan, this::plan))
                .containsExactlyInAnyOrder(
                        "planned", "meetings.problem.referenceTaken", "meetings.problem.referenceTaken");
    }

    private String plan() {
        try {
            planning.plan(Builders.plan("SAME", "Limburg", LocalDate.of(2010, 3, 4)));
            return "planned";
        } catch (Problem.Conflict taken) {
            return taken.text().key();
        }
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Supplier<T>... works) {
        CyclicBarrier start = new CyclicBarrier(works.length);
        List<CompletableFuture<T>> running = Stream.of(works)
                .map(work -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return Builders.asSystem(work);
                }))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
