package nl.gia.attendance.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import nl.gia.kit.charts.QrCode;
import nl.gia.shared.MeetingId;

/**
 * What somebody shows at the door of a meeting. A phone there knows the code by its print alone, and by its beginning that it
 * is of this meeting, also without a connection.
 */
public record EntryCode(MeetingId meeting, UUID secret) {

    private static final int OF_MEETING = 8;

    /** Of all codes of a meeting. */
    public static String beginning(MeetingId meeting) {
        return "GIA:" + letters(meeting.value()).substring(0, OF_MEETING) + ":";
    }

    /** In capitals and digits, of which a QR code takes more. */
    public String text() {
        return beginning(meeting) + letters(secret);
    }

    /** SHA-256, in hexadecimal digits. */
    public String print() {
        try {
            byte[] text = text().getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String svg(String title, String description) {
        return QrCode.svg(text(), title, description);
    }

    /** For mails, which show no SVG. */
    public byte[] png() {
        return QrCode.png(text());
    }

    // Whoever reads it in a log or an error could come in with it.
    @Override
    public String toString() {
        return "EntryCode";
    }

    private static String letters(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
