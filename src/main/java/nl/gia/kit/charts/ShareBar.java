package nl.gia.kit.charts;

import java.util.Locale;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** A share as a bar as wide as the cell it lies in, with a mark at the share aimed at; below that it is orange. */
public final class ShareBar {

    private ShareBar() {}

    /** @param description says it in words, with the fraction; of nothing there is no bar */
    public static String svg(Fraction share, @Nullable Integer targetPercentage, String description) {
        Svg svg = new Svg(description, description, "class", "gia-share", "width", "100%", "height", 22);
        svg.shape("rect", "class", "gia-share-all", "y", 4, "width", "100%", "height", 14, "rx", 4);
        if (share.part() > 0) {
            String filled = isLow(share, targetPercentage) ? "gia-share-low" : "gia-share-part";
            svg.shape("rect", "class", filled, "y", 4, "width", width(share), "height", 14, "rx", 4);
        }
        if (targetPercentage != null) {
            String x = Math.clamp(targetPercentage, 0, 100) + "%";
            svg.shape("line", "class", "gia-share-mark", "x1", x, "x2", x, "y1", 0, "y2", 22);
        }
        return svg.finish();
    }

    private static boolean isLow(Fraction share, @Nullable Integer target) {
        return target != null && 100L * share.part() < (long) target * share.whole();
    }

    // The exact share: a percentage rounded up to the target would seem to reach it.
    private static String width(Fraction share) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * share.part() / share.whole());
    }
}
