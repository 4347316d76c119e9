package nl.gia.shared.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gia.shared.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One folder of PostgreSQL's own, made once; the server that runs on it is started and stopped here. */
class Cluster {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    // Recovery after a crash may take long; until then the server answers nobody.
    private static final String SECONDS_TO_START = "120";
    private static final String SECONDS_TO_STOP = "60";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=../socket", // relative to the cluster, so never longer than a socket's path may be
            "unix_socket_permissions=0700",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "log_error_verbosity=terse", // what stands in a row has no place in a log
            "timezone=UTC",
            "log_timezone=UTC",
            "shared_buffers=256MB",
            "work_mem=16MB",
            "jit=off");

    private final Programs programs;
    private final Path folder;
    private final Path serverLog;

    Cluster(Programs programs, Path folder, Path serverLog) {
        this.programs = programs;
        this.folder = folder;
        this.serverLog = serverLog;
    }

    void create(Path passwordFile) throws IOException {
        if (Files.exists(folder)) {
            refuseOtherVersion();
            return;
        }
        Path partial = folder.resolveSibling("cluster.partial");
        FileSystemUtils.deleteRecursively(partial);
        require(programs.run(
                "initdb",
                "-D",
                partial.toString(),
                "-U",
                "postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=password_encryption=scram-sha-256"));
        Files.move(partial, folder);
    }

    private void refuseOtherVersion() throws IOException {
        String found = Files.readString(folder.resolve("PG_VERSION")).strip();
        int own = programs.majorVersion();
        if (!found.equals(String.valueOf(own))) {
            throw new CannotStart(
                    "The data folder %s was made by PostgreSQL %s; this GIA brings PostgreSQL %d."
                            .formatted(folder.getParent(), found, own),
                    "Start the release of GIA that made it, or convert a copy of the folder 'cluster' with pg_upgrade, "
                            + "or choose another folder with --data. Nothing was changed.");
        }
    }

    void start(int port) throws IOException {
        StringBuilder options = new StringBuilder("-p ").append(port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        require(programs.run(
                "pg_ctl",
                "-D",
                folder.toString(),
                "-w",
                "-t",
                SECONDS_TO_START,
                "-l",
                serverLog.toString(),
                "-o",
                options.toString(),
                "start"));
    }

    void stop() throws IOException {
        require(programs.run("pg_ctl", "-D", folder.toString(), "-m", "fast", "-w", "-t", SECONDS_TO_STOP, "stop"));
    }

    /** Only for who holds the data folder: then a server on it has lost the program that started it. */
    void stopOrphan() throws IOException {
        if (isRunning()) {
            log.warn("Stopping the database server that an earlier GIA left behind");
            stop();
        } else {
            // The number in it may by now be another process's, which would keep the server from starting.
            Files.deleteIfExists(pidFile());
        }
    }

    boolean isRunning() {
        try {
            return Files.exists(pidFile())
                    && ProcessHandle.of(
                                    Long.parseLong(Files.readAllLines(pidFile()).getFirst()))
                            .flatMap(process -> process.info().command())
                            .filter(command -> command.endsWith("postgres"))
                            .isPresent();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private Path pidFile() {
        return folder.resolve("postmaster.pid");
    }

    private void require(boolean success) throws IOException {
        if (!success) {
            throw new CannotStart(
                    "The database server did not do as it was told. Its last words:%n%s"
                            .formatted(programs.lastWords()),
                    "Look into postgres.log in the data folder.");
        }
    }
}
