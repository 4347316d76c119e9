package nl.gia.shared.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.gia.shared.CannotStart;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs, unpacked under the data folder once per release of them. */
class Binaries {

    private Binaries() {}

    static Path unpackedIn(Path folder) throws IOException {
        JarURLConnection archive = (JarURLConnection) archive().openConnection();
        Path home = folder.resolve(Long.toHexString(archive.getJarEntry().getCrc()));
        if (!Files.isDirectory(home)) {
            FileSystemUtils.deleteRecursively(folder);
            Path partial = folder.resolve("partial");
            try (InputStream in = archive.getInputStream()) {
                unpack(in, partial);
            }
            Files.move(partial, home);
        }
        return home;
    }

    private static URL archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = Binaries.class.getResource("/postgres-%s-%s.txz".formatted(os, processor));
        if (archive == null) {
            throw new CannotStart(
                    "GIA brings no PostgreSQL for this kind of machine (%s, %s)."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    "Run a PostgreSQL of your own, 15 or newer, and point GIA_DB_URL to it.");
        }
        return archive;
    }

    private static void unpack(InputStream in, Path target) throws IOException {
        Files.createDirectories(target);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    write(tar, entry, path);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            path.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }
}
