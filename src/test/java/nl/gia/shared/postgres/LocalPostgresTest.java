package nl.gia.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.gia.testing.ChildJvm;
import nl.gia.testing.IntegrationRun;
import nl.gia.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LocalPostgresTest {

    @TempDir
    Path folder;

    @Test
    void the_program_works_on_a_postgresql_it_did_not_bring() throws Exception {
        Optional<LocalPostgres> found = LocalPostgres.find(folder, ownVersion());
        assumeTrue(
                found.isPresent(),
                "no PostgreSQL of another version from 15 on was found on this machine; on Debian: apt-get install postgresql");
        try (LocalPostgres local = found.get().start();
                ChildJvm tests = ChildJvm.start(
                        IntegrationRun.class,
                        Map.of(TestDatabase.GIVEN, local.url(), "gia.long", System.getProperty("gia.long", "false")))) {
            assertThat(tests.awaitLine(IntegrationRun.RESULT)).matches("[1-9]\\d* passed, 0 failed");
            assertThat(tests.awaitExit()).isZero();
            assertThat(version(local.client())).isEqualTo(local.version());
            assertThat(count(local.client(), "flyway_schema_history")).isPositive();
        }
    }

    private static int ownVersion() {
        return version(JdbcClient.create(new DriverManagerDataSource(TestDatabase.url(), "gia", "")));
    }

    private static int version(JdbcClient client) {
        return client.sql("select current_setting('server_version_num')::integer / 10000")
                .query(Integer.class)
                .single();
    }

    private static long count(JdbcClient client, String table) {
        return client.sql("select count(*) from " + table).query(Long.class).single();
    }
}
