package nl.gia.shared.postgres;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of this machine, not of this program, on a cluster that is thrown away. */
record LocalPostgres(Programs programs, int version, Path folder, int port) implements AutoCloseable {

    private static final int OLDEST = 15;

    /** The oldest that the program must run on and is not of the version it brings itself. */
    static Optional<LocalPostgres> find(Path folder, int ownVersion) throws IOException {
        int port = freePort();
        return homes().map(home -> of(home, folder, port))
                .filter(found -> found.version >= OLDEST && found.version != ownVersion)
                .min(Comparator.comparing(LocalPostgres::version));
    }

    private static Stream<Path> homes() {
        Stream<Path> onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        List<String> usual = List.of("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr");
        Stream<Path> elsewhere = usual.stream().map(Path::of).flatMap(LocalPostgres::folders);
        return Stream.concat(onPath, elsewhere.map(folder -> folder.resolve("bin")))
                .filter(bin -> List.of("initdb", "pg_ctl", "postgres").stream()
                        .allMatch(program -> Files.isExecutable(bin.resolve(program))))
                .map(bin -> real(bin.resolve("initdb")).getParent().getParent())
                .distinct();
    }

    private static Stream<Path> folders(Path parent) {
        File[] folders = parent.toFile().listFiles(File::isDirectory);
        return folders == null ? Stream.empty() : Stream.of(folders).map(File::toPath);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalPostgres of(Path home, Path folder, int port) {
        try {
            Programs programs = new Programs(home, folder.resolve("postgres.log"));
            return new LocalPostgres(programs, programs.majorVersion(), folder, port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    LocalPostgres start() throws IOException {
        run("initdb", "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync");
        String options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c autovacuum=off"
                        .formatted(port);
        run("pg_ctl", "-w", "-t", "60", "-l", folder.resolve("postgres.log").toString(), "-o", options, "start");
        client("postgres", "postgres").sql("create role gia login").update();
        client("postgres", "postgres").sql("create database gia owner gia").update();
        return this;
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> all = Stream.concat(
                        Stream.of("-D", folder.resolve("cluster").toString()), Stream.of(arguments))
                .toList();
        if (!programs.run(program, all.toArray(String[]::new))) {
            throw new IOException(program + " failed:\n" + programs.lastWords());
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/gia".formatted(port);
    }

    /** As the role that owns the database of the program. */
    JdbcClient client() {
        return client("gia", "gia");
    }

    private JdbcClient client(String database, String user) {
        String address = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        return JdbcClient.create(new DriverManagerDataSource(address, user, ""));
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-m", "immediate", "-w", "stop");
    }
}
