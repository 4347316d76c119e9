package nl.gia.shared.postgres;

import java.nio.file.Path;

/** Holds a data folder in a process of its own until that is ended; one way or the other. */
class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.on(Path.of(arguments[0]))) {
            System.out.println("connect " + postgres.jdbcUrl() + "?user=gia&password=" + postgres.password());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
