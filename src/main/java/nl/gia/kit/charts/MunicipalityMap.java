package nl.gia.kit.charts;

import java.util.Map;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** How often each municipality took part, in five steps. */
public final class MunicipalityMap {

    static final int MOST = 4;

    private static final String BLANK = "gia-map-blank";
    private static final int WIDTH = 2375;
    private static final int HEIGHT = 2810;
    private static final int LEGEND_TOP = 10;
    private static final int LEGEND_STEP = 105;
    private static final int SQUARE = 70;

    private MunicipalityMap() {}

    /**
     * @param meetings of every municipality on the reference date, also those of none; an outline whose municipality is
     *     not among them stays blank, for there is nothing to say about it
     */
    public static String svg(Map<MunicipalityCode, Integer> meetings, Outlines outlines, MapTexts texts) {
        Svg svg = new Svg(
                texts.title(),
                texts.description(),
                "class",
                "gia-map",
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, HEIGHT));
        for (Outlines.Municipality municipality : outlines.municipalities()) {
            draw(svg, municipality, meetings.get(municipality.code()), texts);
        }
        outlines.provinces().forEach(path -> svg.shape("path", "class", "gia-map-province", "d", path));
        drawLegend(
                svg,
                texts,
                outlines.municipalities().stream()
                        .anyMatch(municipality -> !meetings.containsKey(municipality.code())));
        svg.text("text", texts.source(), "class", "gia-map-source", "x", 0, "y", HEIGHT - 30);
        return svg.finish();
    }

    private static void draw(Svg svg, Outlines.Municipality municipality, @Nullable Integer count, MapTexts texts) {
        svg.open("path", "class", count == null ? BLANK : step(count), "d", municipality.path());
        String name = municipality.name();
        svg.text(
                "title",
                count == null
                        ? name + ": " + texts.blank()
                        : texts.municipality().apply(name, count));
        svg.close("path");
    }

    // In the upper left corner, where the sea leaves room, as it does in the lower one for the source.
    private static void drawLegend(Svg svg, MapTexts texts, boolean withBlank) {
        for (int i = 0; i <= MOST; i++) {
            drawLegend(svg, i, step(i), texts.legend().get(i));
        }
        if (withBlank) {
            drawLegend(svg, MOST + 1, BLANK, texts.blank());
        }
    }

    private static void drawLegend(Svg svg, int line, String className, String text) {
        int y = LEGEND_TOP + line * LEGEND_STEP;
        svg.shape("rect", "class", className, "x", 4, "y", y, "width", SQUARE, "height", SQUARE, "rx", 14);
        svg.text("text", text, "class", "gia-map-label", "x", SQUARE + 34, "y", y + 62);
    }

    private static String step(int count) {
        return "gia-map-" + Math.clamp(count, 0, MOST);
    }
}
