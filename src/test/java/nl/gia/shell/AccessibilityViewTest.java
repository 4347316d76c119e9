package nl.gia.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import nl.gia.testing.As;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;

class AccessibilityViewTest extends ViewTest {

    @Test
    void who_cannot_log_in_can_read_it() {
        As.nobody();
        open(AccessibilityView.PATH);
        assertThat(_get(H1.class).getText()).isEqualTo("Toegankelijkheid");
        _assertNone(MainLayout.class);
    }
}
