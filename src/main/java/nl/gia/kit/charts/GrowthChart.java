package nl.gia.kit.charts;

import java.util.List;
import nl.gia.shared.Fraction;

/** What was aimed at as a dashed line, what came of it as a solid one with its percentages. */
public final class GrowthChart {

    private final List<GrowthPoint> points;
    private final GrowthTexts texts;
    private final GrowthScale scale;
    private final Svg svg;

    private GrowthChart(List<GrowthPoint> points, GrowthTexts texts) {
        this.points = points;
        this.texts = texts;
        this.scale = new GrowthScale(
                points.size(),
                points.stream().mapToDouble(GrowthPoint::highest).max().orElse(0));
        this.svg = new Svg(
                texts.title(),
                texts.description(),
                "class",
                "gia-growth",
                "viewBox",
                "0 0 %d %d".formatted(scale.width(), GrowthScale.HEIGHT));
    }

    /** @param points by year */
    public static String svg(List<GrowthPoint> points, GrowthTexts texts) {
        return new GrowthChart(points, texts).draw();
    }

    private String draw() {
        drawGrid();
        svg.shape("path", "class", "gia-growth-target", "d", targetLine());
        svg.shape("path", "class", "gia-growth-actual", "d", actualLine());
        for (int i = 0; i < points.size(); i++) {
            drawYear(i, points.get(i));
        }
        if (!points.isEmpty()) {
            double y = scale.y(points.getLast().target()) + 4;
            label(texts.target(), scale.x(points.size() - 1) + 10, y, "gia-growth-soft");
        }
        return svg.finish();
    }

    private void drawGrid() {
        for (int percentage = 0; percentage <= scale.top(); percentage += 10) {
            double y = scale.y(percentage);
            svg.shape(
                    "line", "class", "gia-growth-grid", "x1", GrowthScale.LEFT, "x2", scale.right(), "y1", y, "y2", y);
            label(percentage + "%", GrowthScale.LEFT - 8, y + 4, "gia-growth-soft gia-growth-axis");
        }
    }

    private void drawYear(int index, GrowthPoint point) {
        double x = scale.x(index);
        label(String.valueOf(point.year()), x, GrowthScale.BOTTOM + 34, "gia-growth-soft gia-growth-middle");
        dot("gia-growth-aim", x, scale.y(point.target()), 3);
        Fraction actual = point.actual();
        if (actual != null && point.percentage().isPresent()) {
            double y = scale.y(point.percentage().getAsDouble());
            dot("gia-growth-dot", x, y, 4.5);
            label(
                    actual.percentage().getAsInt() + "%",
                    x,
                    y + scale.labelOffset(point),
                    "gia-growth-value gia-growth-middle");
            label(texts.fraction().apply(actual), x, GrowthScale.BOTTOM + 50, "gia-growth-soft gia-growth-middle");
        }
    }

    private String targetLine() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            line.append(i == 0 ? 'M' : 'L').append(scale.point(i, points.get(i).target()));
        }
        return line.toString();
    }

    // A year without figures leaves a gap: a line across it would claim to know.
    private String actualLine() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            boolean goesOn = i > 0 && points.get(i - 1).percentage().isPresent();
            if (points.get(i).percentage().isPresent()) {
                line.append(goesOn ? 'L' : 'M')
                        .append(scale.point(i, points.get(i).percentage().getAsDouble()));
            }
        }
        return line.toString();
    }

    private void dot(String className, double x, double y, double radius) {
        svg.shape("circle", "class", className, "cx", x, "cy", y, "r", radius);
    }

    private void label(String text, double x, double y, String className) {
        svg.text("text", text, "class", className, "x", x, "y", y);
    }
}
