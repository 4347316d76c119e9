package nl.gia.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 4;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void a_camera_reads_what_was_put_in_it() throws Exception {
        String text = "otpauth://totp/GIA:anna%40example.nl?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=GIA";
        assertThat(read(QrCode.svg(text, "QR-code", "Voor uw app"))).isEqualTo(text);
    }

    @Test
    void so_it_does_from_an_image() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrCode.png("GIA:1A2B3C4D:0011")));
        int size = image.getWidth();
        LuminanceSource seen = new RGBLuminanceSource(size, size, image.getRGB(0, 0, size, size, null, 0, size));
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                        .getText())
                .isEqualTo("GIA:1A2B3C4D:0011");
    }

    @Test
    void its_words_are_not_taken_for_markup() {
        assertThat(QrCode.svg("a", "<b>", "\"")).contains("<title>&lt;b&gt;</title>", "<desc>&quot;</desc>");
    }

    @Test
    void a_text_that_does_not_fit_is_refused() {
        String long_text = "x".repeat(5000);
        assertThatThrownBy(() -> QrCode.svg(long_text, "t", "d")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(String svg) throws Exception {
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(size.find()).isTrue();
        LuminanceSource seen = seen(svg, Integer.parseInt(size.group(1)) * SCALE);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                .getText();
    }

    private static LuminanceSource seen(String svg, int width) {
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        Matcher squares = SQUARE.matcher(svg);
        while (squares.find()) {
            int left = Integer.parseInt(squares.group(1)) * SCALE;
            int top = Integer.parseInt(squares.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + SCALE, 0);
            }
        }
        return new RGBLuminanceSource(width, width, pixels);
    }
}
