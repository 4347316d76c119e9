package nl.gia.attendance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One tap sent by many at once, each in a transaction of its own. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DoorAtOnceTest {

    private static final int SENDERS = 16;
    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");

    @Autowired
    Door door;

    @Autowired
    Attendances attendances;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    private MeetingId meeting;

    @BeforeEach
    void a_meeting() {
        builders.gia();
        meeting = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
    }

    /** What was made here was stored, and other tests share the database. */
    @AfterEach
    void nothing() {
        for (String table : List.of(
                "door_operation", "turnout", "attendance", "contact", "meeting", "region", "theme", "programme")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void a_tap_counts_once_and_everybody_gets_the_same_answer() {
        AttendanceId anna = Builders.asSystem(() -> attendances.register(
                meeting, new RegisterPerson(null, "Anna", null, AttendeeKind.OFFICIAL, MAASTRICHT, null, null)));
        List<DoorAnswer> answers = atOnce(new DoorTap(new DoorTap.Mark(anna.value(), true), null));
        assertThat(answers).hasSize(SENDERS).containsOnly(new DoorAnswer(DoorResult.DONE, anna));
        assertThat(count("door_operation where true")).isOne();
        assertThat(count("audit_entry where action = 'attendance.present' and object_id = '" + meeting + "'"))
                .isOne();
    }

    @Test
    void a_walk_in_is_one_person() {
        List<DoorAnswer> answers =
                atOnce(new DoorTap(new DoorTap.WalkIn("Bert", AttendeeKind.OFFICIAL, MAASTRICHT), null));
        assertThat(answers).hasSize(SENDERS).containsOnly(answers.getFirst());
        assertThat(count("attendance where present")).isOne();
        assertThat(count("contact where name = 'Bert'")).isOne();
        assertThat(count("turnout where officials = 1")).isOne();
    }

    private List<DoorAnswer> atOnce(DoorTap tap) {
        UUID key = UUID.randomUUID();
        CyclicBarrier start = new CyclicBarrier(SENDERS);
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<CompletableFuture<DoorAnswer>> sent = IntStream.range(0, SENDERS)
                    .mapToObj(sender -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return Builders.asSystem(() -> door.carryOut("L1", key, tap));
                            },
                            senders))
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private int count(String what) {
        return Objects.requireNonNull(
                jdbc.sql("select count(*) from " + what).query(Integer.class).single());
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
