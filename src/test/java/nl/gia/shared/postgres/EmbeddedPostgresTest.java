package nl.gia.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.gia.shared.CannotStart;
import nl.gia.testing.ChildJvm;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {

    // One for all tests, as unpacking and making a cluster takes seconds; longer than a socket's path may be, with a
    // space in it.
    @TempDir
    static Path parent;

    private static Path folder() {
        return parent.resolve("a folder ".repeat(20).strip());
    }

    private static EmbeddedPostgres started() {
        return EmbeddedPostgres.on(folder());
    }

    private static JdbcClient application(EmbeddedPostgres postgres) throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(postgres.jdbcUrl(), "gia", postgres.password()));
    }

    private static JdbcClient superuser() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:%s/gia".formatted(Files.readString(folder().resolve("port"))),
                "postgres",
                Files.readString(folder().resolve("superuser.password"))));
    }

    private static long serverProcess() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder().resolve("cluster/postmaster.pid")).getFirst());
    }

    @Test
    void data_survives_a_stop_and_a_start() throws Exception {
        try (EmbeddedPostgres postgres = started()) {
            application(postgres).sql("drop table if exists kept").update();
            application(postgres)
                    .sql("create table kept as select 'here' as word")
                    .update();
        }
        try (EmbeddedPostgres postgres = started()) {
            assertThat(application(postgres)
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("here");
        }
    }

    @Test
    void nothing_acknowledged_can_be_lost_in_a_crash() throws Exception {
        try (EmbeddedPostgres postgres = started()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(application(postgres)
                                .sql("show " + setting)
                                .query(String.class)
                                .single())
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void a_setting_that_could_lose_data_keeps_it_from_starting() throws Exception {
        try (EmbeddedPostgres _ = started()) {
            superuser().sql("alter role gia set synchronous_commit = off").update();
        }
        assertThatThrownBy(EmbeddedPostgresTest::started)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("synchronous_commit is off");
        superuserAlone("alter role gia reset synchronous_commit");
    }

    /** The program does not start on such a folder, so the server does without it. */
    private static void superuserAlone(String sql) throws IOException {
        try (DataFolder data = DataFolder.hold(folder())) {
            Cluster cluster = new Cluster(
                    new Programs(Binaries.unpackedIn(data.binaries()), data.log()), data.cluster(), data.log());
            cluster.start(new Port(data.port()).free());
            superuser().sql(sql).update();
            cluster.stop();
        }
    }

    @Test
    void the_application_is_no_superuser_and_nobody_enters_without_a_password() throws Exception {
        try (EmbeddedPostgres postgres = started()) {
            assertThat(application(postgres)
                            .sql("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = 'gia'")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            assertThat(superuser()
                            .sql("select rolpassword from pg_authid where rolname = 'gia'")
                            .query(String.class)
                            .single())
                    .startsWith("SCRAM-SHA-256$");
            for (String user : List.of("postgres", "gia")) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), user, "guess"))
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void the_log_of_the_server_tells_no_values() throws Exception {
        try (EmbeddedPostgres postgres = started()) {
            JdbcClient client = application(postgres);
            client.sql("drop table if exists person").update();
            client.sql("create table person (name text primary key)").update();
            client.sql("insert into person values (?)").param("Anna Janssen").update();
            assertThatThrownBy(() -> client.sql("insert into person values (?)")
                            .param("Anna Janssen")
                            .update())
                    .isInstanceOf(DuplicateKeyException.class);
        }
        assertThat(Files.readString(folder().resolve("postgres.log")))
                .contains("person_pkey")
                .doesNotContain("Anna Janssen");
    }

    @Test
    void only_the_user_who_runs_the_program_can_read_its_folder_and_password() throws Exception {
        try (EmbeddedPostgres _ = started()) {
            assertThat(permissions(folder())).isEqualTo("rwx------");
            assertThat(permissions(folder().resolve("superuser.password"))).isEqualTo("rw-------");
            assertThat(folder().resolve("socket")).isNotEmptyDirectory();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void the_port_is_kept_until_another_program_takes_it() throws Exception {
        String first;
        try (EmbeddedPostgres postgres = started()) {
            first = postgres.jdbcUrl();
        }
        try (EmbeddedPostgres postgres = started()) {
            assertThat(postgres.jdbcUrl()).isEqualTo(first);
        }
        int port = Integer.parseInt(Files.readString(folder().resolve("port")));
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
                EmbeddedPostgres postgres = started()) {
            assertThat(postgres.jdbcUrl()).isNotEqualTo(first);
        }
    }

    @Test
    void a_folder_of_another_major_version_is_refused_and_left_alone() throws Exception {
        started().close();
        Path version = folder().resolve("cluster/PG_VERSION");
        String own = Files.readString(version);
        Files.writeString(version, "17\n");
        assertThatThrownBy(EmbeddedPostgresTest::started)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL " + own.strip());
        assertThat(folder().resolve("cluster/postmaster.pid")).doesNotExist();
        Files.writeString(version, own);
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused() {
        try (ChildJvm first = ChildJvm.start(DatabaseHolder.class, Map.of(), folder().toString())) {
            first.awaitLine("connect ");
            assertThatThrownBy(EmbeddedPostgresTest::started)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another GIA");
        }
        try (EmbeddedPostgres _ = started()) {
            assertThatThrownBy(EmbeddedPostgresTest::started).isInstanceOf(CannotStart.class);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_server_of_a_killed_program_is_stopped_before_a_new_one_starts() throws Exception {
        long orphan;
        try (ChildJvm killed = ChildJvm.start(DatabaseHolder.class, Map.of(), folder().toString())) {
            String url = killed.awaitLine("connect ");
            JdbcClient client = JdbcClient.create(new DriverManagerDataSource(url));
            client.sql("drop table if exists acknowledged").update();
            client.sql("create table acknowledged as select 1 as number").update();
            orphan = serverProcess();
            killed.kill();
        }
        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives the program")
                .isPresent();
        try (EmbeddedPostgres postgres = started()) {
            assertThat(serverProcess()).isNotEqualTo(orphan);
            assertThat(application(postgres)
                            .sql("select number from acknowledged")
                            .query(Long.class)
                            .single())
                    .isOne();
        }
    }

    @Test
    void a_process_number_that_now_is_another_process_does_not_stand_in_the_way() throws Exception {
        started().close();
        Files.writeString(
                folder().resolve("cluster/postmaster.pid"),
                "%d%n%s%n".formatted(ProcessHandle.current().pid(), folder().resolve("cluster")));
        try (EmbeddedPostgres postgres = started()) {
            assertThat(postgres.isRunning()).isTrue();
        }
    }

    @Test
    void a_server_that_dies_is_down_at_once_and_soon_back() throws Exception {
        try (EmbeddedPostgres postgres = started()) {
            application(postgres).sql("drop table if exists written").update();
            application(postgres)
                    .sql("create table written as select 1 as number")
                    .update();
            long died = serverProcess();
            ProcessHandle.of(died).orElseThrow().destroyForcibly();
            Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> !postgres.isRunning());
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(postgres::isRunning);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(application(postgres)
                                    .sql("select number from written")
                                    .query(Long.class)
                                    .single())
                            .isOne());
        }
    }
}
