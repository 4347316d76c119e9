package nl.gia.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL for the whole test run, and on it one database that every context shares. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres POSTGRES = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "spring.datasource.username=gia",
                        "spring.datasource.password=",
                        "gia.example=false")
                .applyTo(context);
    }

    public static String url() {
        return "jdbc:postgresql://localhost:%d/gia".formatted(POSTGRES.getPort());
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create role gia login");
                sql.execute("create database gia owner gia");
            }
            return postgres;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
