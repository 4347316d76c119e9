package nl.gia.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.gia.shared.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that belongs to this program: it starts before anything asks it, stops after everything, and is revived when it dies. */
class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int WATCH_EVERY_MILLIS = 250;

    private final DataFolder data;
    private final Cluster cluster;
    private final Port port;
    private final Databases databases;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-watch").factory());

    private EmbeddedPostgres(DataFolder data, Cluster cluster) throws IOException {
        this.data = data;
        this.cluster = cluster;
        this.port = new Port(data.port());
        this.databases = new Databases(data.superuserPassword());
    }

    static EmbeddedPostgres on(Path folder) {
        try {
            DataFolder data = DataFolder.hold(folder);
            try {
                return start(data);
            } catch (IOException | RuntimeException e) {
                data.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start(DataFolder data) throws IOException {
        Programs programs = new Programs(Binaries.unpackedIn(data.binaries()), data.log());
        Cluster cluster = new Cluster(programs, data.cluster(), data.log());
        data.sockets();
        cluster.create(data.superuserPassword());
        cluster.stopOrphan();
        EmbeddedPostgres postgres = new EmbeddedPostgres(data, cluster);
        postgres.start(postgres.port.free());
        var _ = postgres.watch.scheduleWithFixedDelay(
                postgres::revive, WATCH_EVERY_MILLIS, WATCH_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return postgres;
    }

    private void start(int number) throws IOException {
        cluster.start(number);
        try {
            databases.prepare(number);
        } catch (SQLException | RuntimeException e) {
            cluster.stop();
            throw new CannotStart(
                    "The embedded database is not as it should be: " + e.getMessage(),
                    "Look into postgres.log in the data folder.",
                    e);
        }
    }

    private void revive() {
        if (isRunning()) {
            return;
        }
        try {
            log.error("The database server died; starting it again");
            cluster.stopOrphan();
            start(port.number());
            log.info("The database server is back");
        } catch (IOException | RuntimeException e) {
            log.error("The database server could not be started again yet: {}", e.getMessage());
        }
    }

    boolean isRunning() {
        return cluster.isRunning();
    }

    String jdbcUrl() throws IOException {
        return databases.url(port.number(), Databases.APPLICATION);
    }

    String password() {
        return databases.applicationPassword();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        watch.shutdown();
        watch.awaitTermination(1, TimeUnit.MINUTES);
        try {
            cluster.stop();
        } finally {
            data.close();
        }
    }
}
