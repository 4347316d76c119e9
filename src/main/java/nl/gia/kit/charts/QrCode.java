package nl.gia.kit.charts;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as squares that a camera reads: black on white in every scheme, or no camera reads it. */
public final class QrCode {

    /** As the standard demands, in squares. */
    private static final int MARGIN = 4;

    private QrCode() {}

    public static String svg(String text, String title, String description) {
        ByteMatrix squares = squares(text);
        int size = squares.getWidth() + 2 * MARGIN;
        Svg svg = new Svg(title, description, "class", "gia-qr", "viewBox", "0 0 %1$d %1$d".formatted(size));
        svg.shape("rect", "width", size, "height", size, "fill", "#fff");
        svg.shape("path", "d", path(squares), "fill", "#000", "shape-rendering", "crispEdges");
        return svg.finish();
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String path(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return path.toString();
    }
}
