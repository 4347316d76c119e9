package nl.gia.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import nl.gia.kit.Brand;
import nl.gia.kit.Dates;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shell.search.Search;
import nl.gia.shell.search.SearchButton;
import org.jspecify.annotations.Nullable;

/** Around every view of who is logged in: a view is put into the page's {@code main}, or is it when it is a {@link Main}. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String PAGE_CLASS = "gia-page";

    private final transient Programmes programmes;
    private final transient CurrentProgramme current;
    private final transient Access access;
    private final transient Positions positions;
    private final transient Clock clock;
    private final Sections sections = new Sections();
    private final ProgrammeSwitch programmeSwitch = new ProgrammeSwitch(this::look);
    private final Me me;
    private @Nullable Principal welcomed;

    MainLayout(
            Programmes programmes,
            CurrentProgramme current,
            Access access,
            Positions positions,
            Search search,
            AuthenticationContext authentication,
            Clock clock) {
        this.programmes = programmes;
        this.current = current;
        this.access = access;
        this.positions = positions;
        this.clock = clock;
        me = new Me(authentication::logout);
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(new Header(toggle, new Brand(), new SearchButton(search)));
        Aside drawer = new Aside(
                new SkipLink(this::focusContent), new Brand(), new SearchButton(search), programmeSwitch, sections, me);
        drawer.addClassName("gia-drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        addToDrawer(drawer);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        access.principal().ifPresent(this::welcome);
    }

    // Also when an administrator changed what one may do meanwhile.
    private void welcome(Principal principal) {
        if (!principal.equals(welcomed)) {
            welcomed = principal;
            sections.show(MenuConfiguration.getMenuEntries(getLocale()));
            me.show(principal.name(), positions.of(principal));
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        Component page = content instanceof Main main ? main : wrapped(content);
        page.addClassName(PAGE_CLASS);
        page.getElement().setAttribute("tabindex", "-1");
        setContent(page);
    }

    private static Main wrapped(HasElement content) {
        Main page = new Main();
        page.getElement().appendChild(content.getElement());
        return page;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<ProgrammeRow> looking = current.around(event.getLocation().getQueryParameters());
        programmeSwitch.show(programmes.all(), looking);
        getContent().getElement().setAttribute("data-printed", printed(looking));
        access.principal().ifPresent(this::welcome);
        // The title of the view itself is set after this.
        UI ui = UI.getCurrent();
        ui.beforeClientResponse(
                this,
                response -> ui.getPage()
                        .setTitle(
                                getTranslation("shell.title", ui.getInternals().getTitle())));
    }

    // At the top of the page on paper: of which programme it is, and of which day.
    private String printed(Optional<ProgrammeRow> looking) {
        String day = Dates.weekday(AmsterdamTime.today(clock), getLocale());
        return looking.map(programme -> getTranslation("shell.printed", programme.name(), day))
                .orElseGet(() -> getTranslation("shell.printedWithout", day));
    }

    private void look(ProgrammeRow programme) {
        UI ui = UI.getCurrent();
        CurrentProgramme.remember(programme.slug());
        ui.navigate(
                sections.sectionOf(ui.getActiveViewLocation().getPath()),
                QueryParameters.of(CurrentProgramme.PARAMETER, programme.slug()));
    }

    private void focusContent() {
        getContent().getElement().callJsFunction("focus");
    }
}
