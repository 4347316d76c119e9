package nl.gia.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.List;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;

class SchemeChoiceTest extends ViewTest {

    @Test
    void without_a_choice_it_is_as_the_device_has_it() {
        UI.getCurrent().add(new SchemeSwitch());
        assertThat(checked()).containsExactly("Zoals uw apparaat");
    }

    @Test
    void a_choice_is_kept_in_a_cookie_that_scripts_cannot_read() {
        UI.getCurrent().add(new SchemeSwitch());
        _click(items().stream()
                .filter(item -> item.getText().equals("Donker"))
                .findFirst()
                .orElseThrow());
        assertThat(checked()).containsExactly("Donker");
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
        assertThat(cookies())
                .filteredOn(cookie -> cookie.getName().equals("scheme"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.getValue()).isEqualTo("dark");
                    assertThat(cookie.isHttpOnly()).isTrue();
                });
    }

    private static List<String> checked() {
        return items().stream()
                .filter(MenuItem::isChecked)
                .map(MenuItem::getText)
                .toList();
    }

    private static List<MenuItem> items() {
        return _get(SchemeSwitch.class).getItems().getFirst().getSubMenu().getItems();
    }

    private static List<Cookie> cookies() {
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        return ((FakeResponse) response.getResponse()).getCookies();
    }
}
