package nl.gia.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gia.shared.Fraction;
import org.junit.jupiter.api.Test;

class ShareBarTest {

    @Test
    void a_share_is_as_wide_as_it_is() {
        Drawing bar = Drawing.of(ShareBar.svg(new Fraction(20, 33), 40, "61%, 20 van 33"));
        assertThat(bar.only("gia-share-part").getAttribute("width")).isEqualTo("60.61%");
        assertThat(bar.only("gia-share-mark").getAttribute("x1")).isEqualTo("40%");
        assertThat(bar.texts("title")).containsExactly("61%, 20 van 33");
    }

    @Test
    void a_share_below_its_target_is_told_apart() {
        assertThat(Drawing.of(ShareBar.svg(new Fraction(15, 58), 40, "")).ofClass("gia-share-low"))
                .hasSize(1);
        assertThat(Drawing.of(ShareBar.svg(new Fraction(4, 10), 40, "")).ofClass("gia-share-low"))
                .isEmpty();
    }

    @Test
    void a_share_that_rounds_up_to_its_target_is_still_below_it() {
        Fraction share = new Fraction(399, 1000);
        assertThat(share.percentage()).hasValue(40);
        assertThat(Drawing.of(ShareBar.svg(share, 40, "")).ofClass("gia-share-low"))
                .hasSize(1);
    }

    @Test
    void of_nothing_there_is_no_bar_and_nobody_is_behind() {
        Drawing bar = Drawing.of(ShareBar.svg(new Fraction(0, 0), 40, "–"));
        assertThat(bar.ofClass("gia-share-part")).isEmpty();
        assertThat(bar.ofClass("gia-share-low")).isEmpty();
        assertThat(bar.ofClass("gia-share-mark")).hasSize(1);
    }

    @Test
    void without_a_target_there_is_no_mark() {
        Drawing bar = Drawing.of(ShareBar.svg(new Fraction(1, 1), null, ""));
        assertThat(bar.ofClass("gia-share-mark")).isEmpty();
        assertThat(bar.only("gia-share-part").getAttribute("width")).isEqualTo("100.00%");
    }

    @Test
    void a_description_cannot_break_out() {
        String wicked = "</desc><script>alert(\"'&\")</script>\u0000\uD800 🙂";
        String svg = ShareBar.svg(new Fraction(1, 2), null, wicked);
        assertThat(svg).doesNotContain("<script", "\u0000");
        assertThat(Drawing.of(svg).texts("desc"))
                .containsExactly("</desc><script>alert(\"'&\")</script>\uFFFD\uFFFD 🙂");
    }
}
