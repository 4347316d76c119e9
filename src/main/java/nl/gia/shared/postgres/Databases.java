package nl.gia.shared.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The application's role and database on the server; the superuser only makes them. */
class Databases {

    static final String APPLICATION = "gia";

    private static final List<String> SAFETY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final String superuserPassword;

    // Lives in memory only, new at every start.
    private final String applicationPassword = DataFolder.randomPassword();

    Databases(Path superuserPassword) throws IOException {
        this.superuserPassword = Files.readString(superuserPassword).strip();
    }

    String applicationPassword() {
        return applicationPassword;
    }

    String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    void prepare(int port) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), "postgres", superuserPassword);
                Statement sql = connection.createStatement()) {
            if (!exists(sql, "select from pg_roles where rolname = 'gia'")) {
                sql.execute("create role gia login nosuperuser nocreatedb nocreaterole");
            }
            sql.execute("alter role gia password '" + applicationPassword + "'");
            if (!exists(sql, "select from pg_database where datname = 'gia'")) {
                sql.execute("create database gia owner gia");
            }
        }
        checkSettings(port);
    }

    /** As the application sees them: a role or a database can have settings of its own. */
    private void checkSettings(int port) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url(port, APPLICATION), APPLICATION, applicationPassword);
                Statement sql = connection.createStatement()) {
            for (String setting : SAFETY) {
                String value = value(sql, "show " + setting);
                if (!value.equals("on")) {
                    throw new SQLException(setting + " is " + value + ", so what is saved could be lost");
                }
            }
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String value(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
