package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Objects;
import nl.gia.audit.History;
import nl.gia.audit.ObjectRef;
import nl.gia.audit.Sentences;
import nl.gia.audit.ui.HistoryCard;
import nl.gia.kit.PageHeader;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import org.jspecify.annotations.Nullable;

@Route("programmas/:slug")
@PermitAll
class ProgrammeView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    static final String TAB = "tab";

    private enum Part {
        OVERZICHT,
        REGIOS,
        GEMEENTEN,
        THEMAS;

        static Part of(QueryParameters asked) {
            String name = asked.getSingleParameter(TAB).orElse("");
            for (Part part : values()) {
                if (part.parameter().equals(name)) {
                    return part;
                }
            }
            return OVERZICHT;
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Programmes programmes;
    private final ProgrammeParts parts;
    private final transient History history;
    private final transient Sentences sentences;

    private @Nullable ProgrammeDetails programme;
    private @Nullable Part shown;
    private QueryParameters asked = QueryParameters.empty();
    private Component content = new Div();

    ProgrammeView(Programmes programmes, ProgrammeParts parts, History history, Sentences sentences) {
        this.programmes = programmes;
        this.parts = parts;
        this.history = history;
        this.sentences = sentences;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return programme == null ? "" : programme.name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeDetails found =
                event.getRouteParameters().get("slug").flatMap(programmes::find).orElseThrow(NotFoundException::new);
        boolean same = programme != null && programme.id().equals(found.id());
        shown = same ? shown : null;
        programme = found;
        CurrentProgramme.remember(found.slug());
    }

    // Filtering within a part is a navigation too: what one is typing in stays.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = event.getLocation().getQueryParameters();
        if (shown == Part.of(asked) && content instanceof LayoutPart layout) {
            layout.show(asked);
        } else {
            show();
        }
    }

    private void refresh() {
        programme = programmes.find(current().id()).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        ProgrammeDetails current = current();
        Part part = Part.of(asked);
        shown = part;
        content = switch (part) {
            case OVERZICHT -> parts.overview(current, this::refresh);
            case REGIOS -> parts.regions(current, this::refresh);
            case GEMEENTEN -> parts.layout(current, asked);
            case THEMAS -> parts.themes(current, this::refresh);
        };
        removeAll();
        add(
                new PageHeader(current.name()).crumb(getTranslation("programmes.menu"), "programmas"),
                tabs(current, part),
                content);
        ObjectRef object = new ObjectRef("programme", current.id().toString());
        if (part == Part.OVERZICHT && history.mayRead(object)) {
            add(new HistoryCard(history, sentences, object));
        }
    }

    // Links, as each part is a page of its own.
    private Nav tabs(ProgrammeDetails current, Part selected) {
        Nav parts = new Nav();
        parts.addClassName("gia-parts");
        for (Part part : Part.values()) {
            String address = "programmas/" + current.slug() + "?" + TAB + "=" + part.parameter();
            Anchor link = new Anchor(address, getTranslation("programmes.tab." + part.parameter()));
            if (part == selected) {
                link.getElement().setAttribute("aria-current", "page");
            }
            parts.add(link);
        }
        return parts;
    }

    private ProgrammeDetails current() {
        return Objects.requireNonNull(programme);
    }
}
