package nl.gia.kit.charts;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A text as squares that a camera reads: black on white in every scheme, or no camera reads it. */
public final class QrCode {

    /** As the standard demands, in squares. */
    private static final int MARGIN = 4;

    /** Of an image, along a square. */
    private static final int DOTS = 8;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private QrCode() {}

    public static String svg(String text, String title, String description) {
        ByteMatrix squares = squares(text);
        int size = squares.getWidth() + 2 * MARGIN;
        Svg svg = new Svg(title, description, "class", "gia-qr", "viewBox", "0 0 %1$d %1$d".formatted(size));
        svg.shape("rect", "width", size, "height", size, "fill", "#fff");
        svg.shape("path", "d", path(squares), "fill", "#000", "shape-rendering", "crispEdges");
        return svg.finish();
    }

    /** Black on white, for what takes no drawing. */
    public static byte[] png(String text) {
        ByteMatrix squares = squares(text);
        int size = (squares.getWidth() + 2 * MARGIN) * DOTS;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean black = isBlack(squares, x / DOTS - MARGIN, y / DOTS - MARGIN);
                image.setRGB(x, y, black ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static boolean isBlack(ByteMatrix squares, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < squares.getWidth() && y < squares.getHeight();
        return inside && squares.get(x, y) == 1;
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
