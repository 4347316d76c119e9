package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.gia.testing.OwnProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program with its own database, killed while it writes: whatever it said yes to is there when it is back. */
class KillTest {

    private static final int WRITERS = 4;
    private static final int ROUNDS = Boolean.getBoolean("gia.long") ? 30 : 3;
    private static final String PROGRAMME = """
            {"slug":"gia","name":"GIA","start":"2008-01-01","end":"2011-12-31","referenceDate":"2011-01-01",
             "regions":[{"name":"Limburg","provinces":["Limburg"]}],"themes":["Wonen"]}""";
    private static final String MEETING = """
            {"programme":"gia","reference":"%s","title":"Wonen","region":"Limburg","themes":["Wonen"],
             "start":"2010-03-04T13:30","end":"2010-03-04T17:00"}""";
    private static final String PRESENCE = """
            [{"email":"%s","name":"Iemand","municipality":"GM0935","kind":"official","present":true}]""";

    @TempDir
    Path data;

    private final Set<String> meetings = ConcurrentHashMap.newKeySet();
    private final Set<String> presences = ConcurrentHashMap.newKeySet();
    private final Semaphore acknowledged = new Semaphore(0);

    @Test
    void what_was_acknowledged_survives_every_kill() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        try (OwnProgram program = new OwnProgram(data)) {
            assertThat(send(program, "POST", "programmes", PROGRAMME)).isEqualTo(201);
            write(program, "shared");
            for (int round = 1; round <= ROUNDS; round++) {
                killWhileWriting(program, "R" + round, 20 + random.nextInt(60), random.nextBoolean());
                program.startAgain();
                assertEverythingIsThere(program, "seed " + seed + ", round " + round);
            }
        }
    }

    private void killWhileWriting(OwnProgram program, String round, int after, boolean alsoDatabase) throws Exception {
        acknowledged.drainPermits();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = round + "-W" + writer + "-";
                writing.add(writers.submit(() -> writeUntilNobodyAnswers(program, name)));
            }
            assertThat(acknowledged.tryAcquire(after, 1, TimeUnit.MINUTES))
                    .as("writes go on")
                    .isTrue();
            program.kill();
            if (alsoDatabase) {
                program.database().ifPresent(ProcessHandle::destroyForcibly);
            }
            for (Future<?> one : writing) {
                one.get(1, TimeUnit.MINUTES);
            }
        }
    }

    private Void writeUntilNobodyAnswers(OwnProgram program, String name) throws InterruptedException {
        try {
            for (int i = 0; true; i++) {
                write(program, name + i);
            }
        } catch (IOException killed) {
            return null;
        }
    }

    /** A meeting of its own with somebody present, and somebody present at the meeting that all write to. */
    private void write(OwnProgram program, String name) throws IOException, InterruptedException {
        assertThat(send(program, "POST", "meetings", MEETING.formatted(name))).isEqualTo(201);
        meetings.add(name);
        acknowledged.release();
        for (String meeting : List.of(name, "shared")) {
            String email = name.toLowerCase(Locale.ROOT) + "@example.nl";
            assertThat(send(program, "PUT", "meetings/" + meeting + "/presence", PRESENCE.formatted(email)))
                    .isEqualTo(200);
            presences.add(meeting + " " + email);
            acknowledged.release();
        }
    }

    private void assertEverythingIsThere(OwnProgram program, String when) throws Exception {
        JdbcClient jdbc = program.jdbc();
        assertThat(new HashSet<>(jdbc.sql("select reference from meeting")
                        .query(String.class)
                        .list()))
                .as(when)
                .containsAll(meetings);
        assertThat(new HashSet<>(jdbc.sql("""
                                select m.reference || ' ' || c.email from attendance a join meeting m on m.id = a.meeting_id
                                  join contact c on c.id = a.contact_id where a.present and m.status = 'HELD'""").query(String.class).list()))
                .as(when)
                .containsAll(presences);
        assertThat(jdbc.sql("""
                        select count(*) from turnout t full join (
                               select meeting_id, count(*) as people from attendance where present group by meeting_id) a
                            on a.meeting_id = t.meeting_id where a.people is distinct from t.officials""").query(Long.class).single())
                .as("meetings whose turnout is not its attendance, " + when)
                .isZero();
        assertThat(send(program, "PUT", "meetings/shared/presence", PRESENCE.formatted("shared@example.nl")))
                .isEqualTo(200);
    }

    private static int send(OwnProgram program, String method, String path, String body)
            throws IOException, InterruptedException {
        return program.send(method, path, "application/json", body);
    }
}
