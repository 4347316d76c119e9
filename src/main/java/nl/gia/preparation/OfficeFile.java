package nl.gia.preparation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An office document is a zip with certain things in it. It is unpacked to nowhere, and no further than a real one goes. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final long LARGEST = 200_000_000;
    private static final String TYPES = "[Content_Types].xml";

    private OfficeFile() {}

    static boolean holds(byte[] content, String part) {
        try {
            Set<String> names = names(content);
            return names.contains(TYPES) && names.contains(part);
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    static boolean says(byte[] content, String mediaType) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry first = zip.getNextEntry();
            return first != null
                    && first.getName().equals("mimetype")
                    && new String(zip.readNBytes(200), StandardCharsets.US_ASCII).equals(mediaType)
                    && names(content).contains("content.xml");
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Of a document without programs in it. */
    private static Set<String> names(byte[] content) throws IOException {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (names.size() >= MOST_ENTRIES || isHarmful(name)) {
                    throw new IOException("no plain document");
                }
                names.add(name);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST) {
                        throw new IOException("unpacks to too much");
                    }
                }
            }
        }
        return names;
    }

    private static boolean isHarmful(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.startsWith("/")
                || lower.contains("\\")
                || lower.contains("../");
    }
}
