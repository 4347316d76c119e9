package nl.gia.shared.files;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook, which is a zip from outside. What is unpacked is counted while it is unpacked, whatever the zip
 * says of its sizes: a bomb is noticed before it is in memory.
 */
final class Archive implements Closeable {

    static final int MOST_PARTS = 1_000;
    static final long LARGEST_UNPACKED = 120_000_000;
    /** What a spreadsheet writes packs to a tenth or a thirtieth. */
    static final int LARGEST_RATIO = 100;

    private static final long SMALL = 1_000_000;
    private static final int LONGEST_TAG = 200_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final ZipFile zip;
    private final int size;
    private long unpacked;

    private Archive(ZipFile zip, int size) {
        this.zip = zip;
        this.size = size;
    }

    /** A workbook, new or old, or anything else that is packed. */
    static boolean isArchive(byte[] bytes) {
        return startsWith(bytes, ZIP) || startsWith(bytes, OLE);
    }

    static Archive open(byte[] bytes) throws IOException {
        if (startsWith(bytes, OLE)) {
            throw new Unreadable(1, count(bytes, ENCRYPTED) > 0 ? "files.xlsx.encrypted" : "files.xlsx.old");
        }
        if (!startsWith(bytes, ZIP)) {
            throw new Unreadable(1, "files.xlsx.none");
        }
        // Counted before the list of them is read into memory.
        if (count(bytes, ENTRY) > MOST_PARTS) {
            throw new Unreadable(1, "files.xlsx.bomb");
        }
        return new Archive(ZipFile.builder().setByteArray(bytes).get(), bytes.length);
    }

    /** Must be closed; reading it throws {@link Unreadable} when it is more than a workbook needs. */
    Optional<InputStream> part(String name) throws IOException {
        Iterator<ZipArchiveEntry> entries = zip.getEntries(name).iterator();
        if (!entries.hasNext()) {
            return Optional.empty();
        }
        ZipArchiveEntry entry = entries.next();
        if (entries.hasNext()) {
            throw new ZipException("a part that is there twice");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unreadable(1, "files.xlsx.encrypted");
        }
        return Optional.of(new Counted(zip.getInputStream(entry), entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && isAt(bytes, 0, magic);
    }

    private static int count(byte[] bytes, byte[] sought) {
        int count = 0;
        for (int at = 0; at <= bytes.length - sought.length && count <= MOST_PARTS; at++) {
            count += isAt(bytes, at, sought) ? 1 : 0;
        }
        return count;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (bytes[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bounds the whole, what comes of one packed byte, and one tag, which a reader of XML holds in memory at once. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private long own;
        private int sinceTag;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = Math.clamp(packed, 1, size);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int i = offset; i < offset + read; i++) {
                sinceTag = buffer[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST_TAG) {
                    throw new Unreadable(1, "files.xlsx.bomb");
                }
            }
            own += Math.max(0, read);
            unpacked += Math.max(0, read);
            if (unpacked > LARGEST_UNPACKED || own > SMALL && own / packed > LARGEST_RATIO) {
                throw new Unreadable(1, "files.xlsx.bomb");
            }
            return read;
        }
    }
}
