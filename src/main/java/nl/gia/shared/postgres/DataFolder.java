package nl.gia.shared.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.gia.shared.CannotStart;

/** The folder everything lasting lies in, held by one program at a time. */
class DataFolder implements AutoCloseable {

    // POSIX locks belong to the process: a second channel on the file would give up the first one's lock when closed.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataFolder hold(Path folder) throws IOException {
        Path root = createPrivate(folder).toRealPath();
        if (!HELD.add(root)) {
            throw inUse(root);
        }
        try {
            FileChannel channel = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(root);
            }
            return new DataFolder(root, channel);
        } catch (IOException | RuntimeException e) {
            HELD.remove(root);
            throw e;
        }
    }

    private static CannotStart inUse(Path root) {
        return new CannotStart(
                "The data folder %s is in use by another GIA.".formatted(root),
                "Stop the other one first, or choose another folder with --data.");
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path port() {
        return root.resolve("port");
    }

    Path sockets() throws IOException {
        return createPrivate(root.resolve("socket"));
    }

    /** Made once, and readable by nobody but the user who runs the program. */
    Path superuserPassword() throws IOException {
        Path file = root.resolve("superuser.password");
        if (!Files.exists(file)) {
            Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), readableBy("rw-------"))
                    .close();
            Files.writeString(file, randomPassword());
        }
        return file;
    }

    static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Path createPrivate(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, readableBy("rwx------"));
    }

    private static FileAttribute<?> readableBy(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(root);
    }
}
