package nl.gia.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeTest extends ViewTest {

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void show() {
        Me me = new Me(() -> done.add("logged out"));
        UI.getCurrent().add(me);
    }

    @Test
    void the_button_logs_out() {
        _click(_get(Button.class, button -> button.withText("Uitloggen")));
        assertThat(done).containsExactly("logged out");
    }

    @Test
    void the_statement_on_accessibility_is_one_click_away() {
        assertThat(_get(Anchor.class, anchor -> anchor.withText("Toegankelijkheid"))
                        .getHref())
                .isEqualTo("toegankelijkheid");
    }
}
