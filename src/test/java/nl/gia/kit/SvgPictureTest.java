package nl.gia.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Html;
import nl.gia.kit.charts.ShareBar;
import nl.gia.shared.Fraction;
import org.junit.jupiter.api.Test;

class SvgPictureTest {

    @Test
    void a_drawing_reaches_the_page_whole() {
        String svg = ShareBar.svg(new Fraction(1, 2), 40, "50% <van> de \"gemeenten\"");
        String shown = shown(new SvgPicture(svg));
        assertThat(shown).contains("50% &lt;van&gt; de", "gia-share-mark").contains("</desc>");
        assertThat(shown).doesNotContain("<van>");
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> new SvgPicture("<img src=x onerror=alert(1)>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SvgPicture("<svg ><script>alert(1)</script></svg>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String shown(SvgPicture picture) {
        return picture.getContent()
                .getChildren()
                .map(Html.class::cast)
                .map(Html::getInnerHtml)
                .findFirst()
                .orElseThrow();
    }
}
