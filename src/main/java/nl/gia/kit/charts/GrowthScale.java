package nl.gia.kit.charts;

import java.util.Locale;

/** Where years and percentages lie in a growth chart. */
record GrowthScale(int years, double highest) {

    static final int LEFT = 44;
    static final int BOTTOM = 200;
    static final int HEIGHT = 258;
    private static final int TOP = 20;
    private static final int MARGIN = 40;
    private static final int FOR_TARGET_LABEL = 44;
    private static final int USUAL_SPACE = 352;
    // Wide enough for a fraction below each year.
    private static final int LEAST_STEP = 88;

    int width() {
        return right() + FOR_TARGET_LABEL;
    }

    int right() {
        return LEFT + 2 * MARGIN + Math.max(USUAL_SPACE, LEAST_STEP * (years - 1));
    }

    /** The next ten above the highest, where there is one. */
    int top() {
        return Math.min(100, ((int) highest / 10 + 1) * 10);
    }

    double x(int index) {
        double space = right() - LEFT - 2.0 * MARGIN;
        return LEFT + MARGIN + (years == 1 ? space / 2 : space * index / (years - 1));
    }

    double y(double percentage) {
        return BOTTOM - (BOTTOM - TOP) * percentage / top();
    }

    String point(int index, double percentage) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(index), y(percentage));
    }

    /** Away from the target, so that the figure never lies on the other line or its label. */
    double labelOffset(GrowthPoint point) {
        return point.percentage().orElse(0) >= point.target() ? -11 : 20;
    }
}
