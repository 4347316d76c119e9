package nl.gia.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for the whole test run, and on it one database that every context shares; one that runs already when
 * {@value #GIVEN} holds its JDBC address, with an empty database of a role {@code gia}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String GIVEN = "gia.test.url";

    private static final String URL = Objects.requireNonNullElseGet(System.getProperty(GIVEN), TestDatabase::start);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "spring.datasource.username=gia",
                        "spring.datasource.password=",
                        // At the end of a run the server may stop before the contexts do.
                        "spring.datasource.hikari.connection-timeout=10000",
                        "gia.secret-key=a key for tests, long enough to be one",
                        "gia.example=false")
                .applyTo(context);
    }

    public static String url() {
        return URL;
    }

    private static String start() {
        try {
            // What is rolled back is nothing that a vacuum should learn from: an empty table would stay one to the
            // planner.
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("autovacuum", "off")
                    .start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create role gia login");
                sql.execute("create database gia owner gia");
            }
            return "jdbc:postgresql://localhost:%d/gia".formatted(postgres.getPort());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
