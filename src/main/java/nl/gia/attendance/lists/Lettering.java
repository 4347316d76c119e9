package nl.gia.attendance.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Makes a text as large as its place allows; a long one gets smaller or takes more lines, and is never cut off. */
final class Lettering {

    /** @param points of the letters */
    record Fitted(float points, List<String> lines) {}

    static final float LEADING = 1.15f;

    private static final float STEP = 0.5f;
    private static final float SMALLEST = 3;
    // Below this share of the largest a word may be broken.
    private static final float UNBROKEN = 0.5f;
    private static final int MEASURED = 0x2200;

    private final float[] widths = new float[MEASURED];

    Lettering(byte[] font) {
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = read.getUnicodeCmapLookup();
            for (int letter = 0; letter < MEASURED; letter++) {
                widths[letter] = (float) read.getAdvanceWidth(glyphs.getGlyphId(letter)) / read.getUnitsPerEm();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param width and height of the place, in points as the sizes */
    Fitted fit(String text, float width, float height, float largest) {
        for (float points = largest; points > SMALLEST; points -= STEP) {
            boolean mayBreak = points < largest * UNBROKEN;
            List<String> lines = wrap(text, width / points, mayBreak);
            if (!lines.isEmpty() && lines.size() * points * LEADING <= height) {
                return new Fitted(points, lines);
            }
        }
        return new Fitted(SMALLEST, wrap(text, width / SMALLEST, true));
    }

    /** In em. */
    float width(String text) {
        return (float) text.chars()
                .mapToDouble(letter -> letter < MEASURED ? widths[letter] : 1)
                .sum();
    }

    // Empty when a word would have to be broken that may not.
    private List<String> wrap(String text, float width, boolean mayBreak) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width) {
                if (!mayBreak) {
                    return List.of();
                }
                int fits = fits(line, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    private int fits(String word, float width) {
        int letters = 1;
        while (letters < word.length() && width(word.substring(0, letters + 1)) <= width) {
            letters++;
        }
        return letters;
    }
}
