package nl.gia.shared.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** A file's text without byte order mark, and the lines, from 1, that are not UTF-8. */
record Utf8Text(String text, BitSet unreadable) {

    static Utf8Text of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        BitSet unreadable = isReadable(bytes) ? new BitSet() : unreadableLines(bytes);
        return new Utf8Text(text.startsWith("\uFEFF") ? text.substring(1) : text, unreadable);
    }

    boolean isReadable(int firstLine, int lines) {
        int bad = unreadable.nextSetBit(firstLine);
        return bad < 0 || bad >= firstLine + lines;
    }

    private static BitSet unreadableLines(byte[] bytes) {
        BitSet lines = new BitSet();
        var line = new ByteArrayOutputStream();
        int number = 1;
        for (int i = 0; i < bytes.length; i++) {
            boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
            line.write(bytes[i]);
            if (ends || i + 1 == bytes.length) {
                lines.set(number++, !isReadable(line.toByteArray()));
                line.reset();
            }
        }
        return lines;
    }

    private static boolean isReadable(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
