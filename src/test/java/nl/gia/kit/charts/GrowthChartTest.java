package nl.gia.kit.charts;

import static java.lang.Double.parseDouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.gia.shared.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class GrowthChartTest {

    private static final GrowthTexts TEXTS = new GrowthTexts(
            "Groeipad", "Deelname en doel per jaar", "doel", share -> share.part() + " van " + share.whole());

    private static final List<GrowthPoint> REPORT = List.of(
            new GrowthPoint(2008, 10, new Fraction(62, 443)),
            new GrowthPoint(2009, 15, new Fraction(146, 441)),
            new GrowthPoint(2010, 25, new Fraction(172, 431)),
            new GrowthPoint(2011, 40, new Fraction(189, 418)));

    private static Drawing chart(GrowthPoint... points) {
        return Drawing.of(GrowthChart.svg(List.of(points), TEXTS));
    }

    @Test
    void every_year_shows_its_percentage_with_its_fraction() {
        Drawing chart = Drawing.of(GrowthChart.svg(REPORT, TEXTS));
        assertThat(chart.ofClass("gia-growth-value"))
                .extracting(Element::getTextContent)
                .containsExactly("14%", "33%", "40%", "45%");
        assertThat(chart.texts("text")).contains("2008", "2011", "189 van 418", "doel", "0%", "50%");
    }

    @Test
    void a_year_without_figures_has_a_target_but_no_dot() {
        Drawing chart = chart(
                new GrowthPoint(2026, 10, new Fraction(30, 342)),
                new GrowthPoint(2027, 20, null),
                new GrowthPoint(2028, 30, new Fraction(0, 0)));
        assertThat(chart.ofClass("gia-growth-dot")).hasSize(1);
        assertThat(chart.ofClass("gia-growth-aim")).hasSize(3);
        assertThat(chart.only("gia-growth-actual").getAttribute("d")).doesNotContain("L");
    }

    @Test
    void the_line_does_not_claim_to_know_a_year_in_between() {
        Drawing chart = chart(
                new GrowthPoint(2008, 10, new Fraction(1, 10)),
                new GrowthPoint(2009, 15, null),
                new GrowthPoint(2010, 25, new Fraction(3, 10)));
        assertThat(chart.only("gia-growth-actual").getAttribute("d")).matches("M[^ML]+M[^ML]+");
    }

    @Test
    void one_year_stands_in_the_middle() {
        Drawing chart = chart(new GrowthPoint(2027, 10, new Fraction(0, 342)));
        Element dot = chart.only("gia-growth-dot");
        assertThat(parseDouble(dot.getAttribute("cx"))).isBetween(200.0, 320.0);
        assertThat(chart.only("gia-growth-value").getTextContent()).isEqualTo("0%");
    }

    @Test
    void no_years_make_an_empty_chart() {
        assertThat(chart().ofClass("gia-growth-dot")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 45, 99, 100})
    void the_axis_ends_at_the_next_ten(int percentage) {
        Drawing chart = chart(new GrowthPoint(2027, percentage, null));
        int top = Math.min(100, (percentage / 10 + 1) * 10);
        assertThat(chart.ofClass("gia-growth-axis").getLast().getTextContent()).isEqualTo(top + "%");
        assertThat(parseDouble(chart.only("gia-growth-aim").getAttribute("cy"))).isBetween(20.0, 200.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 25})
    void no_two_words_lie_on_each_other(int years) {
        GrowthPoint[] points = IntStream.range(0, years)
                .mapToObj(i -> new GrowthPoint(2008 + i, 4 * i % 97, new Fraction(5 * i % 100 * 4, 418)))
                .toArray(GrowthPoint[]::new);
        List<Box> boxes = Box.all(chart(points));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void numbers_have_a_point_in_every_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("nl", "NL"));
            assertThat(GrowthChart.svg(REPORT, TEXTS)).doesNotContainPattern("cy=\"\\d+,");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Where a label lies, with letters of 6.5 by 12. */
    private record Box(String text, double left, double width, double baseline) {

        static List<Box> all(Drawing chart) {
            return List.of("gia-growth-value", "gia-growth-soft").stream()
                    .flatMap(name -> chart.ofClass(name).stream())
                    .map(Box::of)
                    .toList();
        }

        private static Box of(Element label) {
            double width = 6.5 * label.getTextContent().length();
            double x = parseDouble(label.getAttribute("x"));
            String classes = label.getAttribute("class");
            double left = classes.contains("middle") ? x - width / 2 : classes.contains("axis") ? x - width : x;
            return new Box(label.getTextContent(), left, width, parseDouble(label.getAttribute("y")));
        }

        boolean overlaps(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && Math.abs(baseline - other.baseline) < 12;
        }
    }
}
