package nl.gia.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.Dates;
import nl.gia.kit.Languages;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.CreateProgramme.NewRegion;
import nl.gia.programmes.CreateProgramme.NewTheme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MainLayoutTest extends ViewTest {

    @Autowired
    Programmes programmes;

    private ProgrammeDetails past;

    @BeforeEach
    void makeProgrammesAndViews() {
        As.admin();
        past = programme("verleden", "Toen", 2008);
        programme("nu", "Nu", 2026);
        // Without @Route, so that no other test meets them.
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        routes.setRoute("proef", FiguresView.class, MainLayout.class);
        routes.setRoute("proef/onderdeel", DetailView.class, MainLayout.class);
        routes.setRoute("beheerproef", AdminView.class, MainLayout.class);
    }

    private ProgrammeDetails programme(String slug, String name, int year) {
        return programmes.create(new CreateProgramme(
                slug,
                name,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 3, 12, 31),
                true,
                null,
                List.of(new NewRegion("Limburg", List.of("Limburg"), List.of(), true)),
                List.of(),
                List.of(new NewTheme("Wonen", null)),
                null,
                slug.equals("verleden")));
    }

    @Test
    void the_menu_shows_what_one_may_enter_in_ones_own_language() {
        As.admin();
        open("proef");
        assertThat(menu()).contains("Naar de inhoud", "Uitloggen");
    }

    @Test
    void what_one_may_not_enter_is_not_in_the_menu() {
        As.reader();
        open("proef");
        assertThat(menu()).contains("Naar de inhoud").doesNotContain("Uitloggen");
    }

    @Test
    void choosing_a_programme_stays_on_the_page() {
        As.forum();
        open("proef");
        choose("verleden");
        assertThat(location()).isEqualTo("proef?programma=verleden");
        assertThat(_get(ProgrammeSwitch.class).getValue().name()).isEqualTo("Toen");
        assertThat(_get(ProgrammeSwitch.class).getHelperText()).isEqualTo("Voorbeeldgegevens");
    }

    @Test
    void choosing_a_programme_from_a_part_of_a_section_leads_to_the_section() {
        As.forum();
        open("proef/onderdeel");
        choose("verleden");
        assertThat(location()).isEqualTo("proef?programma=verleden");
    }

    @Test
    void the_chosen_programme_is_kept_from_page_to_page() {
        As.forum();
        open("proef?programma=verleden");
        open("proef");
        assertThat(_get(ProgrammeSwitch.class).getValue().slug()).isEqualTo("verleden");
    }

    @Test
    void the_foot_of_the_menu_says_who_is_at_work_and_for_what() {
        As.cmo(past.regions().getFirst().id());
        open("proef");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("gia-name")).getText())
                .isEqualTo("Test CMO");
        assertThat(position()).isEqualTo("CMO Limburg");
    }

    @Test
    void a_municipality_is_named() {
        As.municipality(new MunicipalityCode("GM0983"));
        open("proef");
        assertThat(position()).isEqualTo("Gemeente Venlo");
    }

    @Test
    void a_ministry_is_named_by_its_department() {
        As.ministry("Onderwijs, Cultuur en Wetenschap");
        open("proef");
        assertThat(position()).isEqualTo("Onderwijs, Cultuur en Wetenschap");
    }

    @Test
    void a_view_lies_in_the_main_part_of_the_page() {
        As.forum();
        open("proef");
        assertThat(_get(Main.class).getClassNames()).contains("gia-page");
        assertThat(_get(Main.class).getChildren()).hasOnlyElementsOfType(FiguresView.class);
        open("proef/onderdeel");
        assertThat(_find(Main.class)).hasOnlyElementsOfType(DetailView.class).hasSize(1);
    }

    @Test
    void the_title_of_the_page_names_the_product() {
        As.forum();
        open("proef");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Proef · GIA");
    }

    @Test
    void on_paper_the_page_says_of_which_programme_and_day_it_is() {
        As.forum();
        open("proef?programma=verleden");
        assertThat(_get(Main.class).getElement().getAttribute("data-printed"))
                .isEqualTo("Toen · afgedrukt uit GIA, stand van "
                        + Dates.weekday(AmsterdamTime.today(Clock.systemUTC()), Languages.DUTCH));
    }

    @Test
    void the_skip_link_comes_first() {
        As.forum();
        open("proef");
        Component drawer = _get(SkipLink.class).getParent().orElseThrow();
        assertThat(drawer.getChildren().findFirst()).containsInstanceOf(SkipLink.class);
        _click(_get(SkipLink.class));
    }

    @Test
    void without_programmes_there_is_nothing_to_choose() {
        As.forum();
        ProgrammeSwitch empty = new ProgrammeSwitch(programme -> {});
        empty.show(List.of(), Optional.empty());
        assertThat(empty.isVisible()).isFalse();
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    private static String position() {
        return _get(Span.class, spec -> spec.withClasses("gia-position")).getText();
    }

    private void choose(String slug) {
        ProgrammeSwitch programmeSwitch = _get(ProgrammeSwitch.class);
        _setValue(
                programmeSwitch,
                programmes.all().stream()
                        .filter(programme -> programme.slug().equals(slug))
                        .findFirst()
                        .orElseThrow());
        roundtrip();
    }

    private static String location() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Menu(title = "shell.skip")
    @PermitAll
    static class FiguresView extends Div implements HasDynamicTitle {
        @Override
        public String getPageTitle() {
            return "Proef";
        }
    }

    @PermitAll
    static class DetailView extends Main {}

    @Menu(title = "shell.logOut")
    @RolesAllowed("ADMIN")
    static class AdminView extends Div {}
}
