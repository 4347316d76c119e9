package nl.gia.meetings.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.gia.meetings.Meetings;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class InYourCalendarTest extends ViewTest {

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient jdbc;

    @PersistenceContext
    EntityManager entities;

    @BeforeEach
    void a_draft_and_a_published_meeting() {
        builders.gia();
        builders.accounts();
        builders.meeting("L1", "Limburg", LocalDate.of(2010, 3, 4));
        builders.published("L2", "Limburg", LocalDate.of(2010, 3, 11));
        As.forum();
    }

    @Test
    void the_calendar_tells_the_address_of_what_one_looks_at() {
        open("bijeenkomsten/kalender?programma=gia&regio=Limburg&thema=Wonen");
        Page.click("In uw agenda…");
        assertThat(Page.text("Adres van de agenda").getValue())
                .isEqualTo("http://127.0.0.1:8080/calendar/Limburg.ics?programme=gia&theme=Wonen");
        assertThat(_get(Anchor.class, link -> link.withText("Openen in uw agenda"))
                        .getElement()
                        .getAttribute("href"))
                .isEqualTo("webcal://127.0.0.1:8080/calendar/Limburg.ics?programme=gia&theme=Wonen");
        Page.click("Klaar");
        _assertNone(Dialog.class);
    }

    @Test
    void of_a_programme_that_is_not_public_there_is_none() {
        jdbc.sql("update programme set visible = false").update();
        entities.clear();
        open("bijeenkomsten/kalender?programma=gia");
        Page.click("In uw agenda…");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("niet openbaar");
        _assertNone(TextField.class, field -> field.withLabel("Adres van de agenda"));
    }

    @Test
    void a_published_meeting_can_be_taken_along_and_a_draft_cannot() {
        open("bijeenkomsten/L2");
        assertThat(_get(Anchor.class, link -> link.withText("Downloaden")).getHref())
                .isEqualTo("agenda/L2.ics");
        open("bijeenkomsten/L1");
        _assertNone(Anchor.class, link -> link.withText("Downloaden"));
        Builders.asSystem(() -> meetings.cancel("L2", "Ziek"));
        open("bijeenkomsten/L2");
        _assertNone(Anchor.class, link -> link.withText("Downloaden"));
    }

    @Test
    void ones_own_address_is_told_once_renewed_and_revoked() {
        open("account");
        assertThat(card()).contains("alle gepubliceerde bijeenkomsten");
        Page.click("Adres maken");
        String first = Page.text("Adres van de agenda").getValue();
        assertThat(first).matches("http://127\\.0\\.0\\.1:8080/calendar/mijn/[\\w-]{43}\\.ics");
        Page.click("Klaar");
        assertThat(card()).contains("nog niet gebruikt").doesNotContain(first);
        Page.click("Nieuw adres…");
        confirm();
        assertThat(Page.text("Adres van de agenda").getValue()).isNotEqualTo(first);
        Page.click("Klaar");
        _click(_get(section(), Button.class, button -> button.withText("Intrekken…")));
        confirm();
        assertThat(Page.lastNotice()).isEqualTo("Het adres is ingetrokken.");
        assertThat(Page.has("Adres maken")).isTrue();
    }

    @Test
    void what_is_in_it_is_said_by_role() {
        As.municipality(new MunicipalityCode("GM0935"));
        open("account");
        assertThat(card()).contains("mensen van uw gemeente");
        As.cmo();
        open("account");
        assertThat(card()).contains("planningsteam");
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        roundtrip();
    }

    private static String card() {
        return section().getElement().getTextRecursively();
    }

    private static Section section() {
        List<Section> sections = _find(Section.class);
        return sections.stream()
                .filter(section -> section.getChildren()
                        .anyMatch(child ->
                                child instanceof H2 title && title.getText().equals("Agenda")))
                .findFirst()
                .orElseThrow();
    }
}
