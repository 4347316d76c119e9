package nl.gia.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UnsavedChangesTest extends ViewTest {

    @Autowired
    Builders builders;

    @BeforeEach
    void a_form() {
        builders.gia();
        As.admin();
        open("bijeenkomsten?programma=gia");
        Page.click("Bijeenkomst plannen…");
    }

    @Test
    void an_untouched_form_closes_at_once() {
        Page.click("Terug");
        _assertNone(ConfirmDialog.class);
        _assertNone(FormDialog.class);
    }

    @Test
    void what_was_filled_in_is_thrown_away_only_after_asking() {
        _setValue(Page.text("Titel"), "Wonen");
        Page.click("Terug");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("header")).isEqualTo("Wijzigingen weggooien?");
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(Page.text("Titel").getValue()).isEqualTo("Wonen");
        Page.click("Terug");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(FormDialog.class);
    }

    @Test
    void another_page_waits_for_the_answer() {
        _setValue(Page.text("Titel"), "Wonen");
        open("gemeenten");
        assertThat(here()).startsWith("bijeenkomsten");
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(Page.text("Titel").getValue()).isEqualTo("Wonen");
        open("gemeenten");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        roundtrip();
        assertThat(_get(H1.class).getText()).isEqualTo("Gemeenten");
    }

    private static String here() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
