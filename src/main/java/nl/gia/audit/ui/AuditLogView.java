package nl.gia.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gia.audit.AuditLog;
import nl.gia.audit.LogActor;
import nl.gia.audit.LogEntry;
import nl.gia.audit.LogFilter;
import nl.gia.audit.LogPage;
import nl.gia.audit.LogPlace;
import nl.gia.audit.ObjectRef;
import nl.gia.audit.Sentences;
import nl.gia.kit.DayField;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FilterBar;
import nl.gia.kit.PageHeader;
import nl.gia.kit.UrlState;
import org.jspecify.annotations.Nullable;

/** The log, from the latest entry back, as far as it is asked for. */
@Route(AuditLogView.PATH)
@Menu(order = 90, title = "audit.menu")
@RolesAllowed({"ADMIN", "FORUM"})
class AuditLogView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "beheer/logboek";
    private static final String OBJECT = "object";
    private static final String OLDER_THAN = "ouder-dan";
    private static final String REFUSED = "geweigerd";
    private static final String DONE = "gelukt";

    private final AuditLog log;
    private final Sentences sentences;

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<LogActor> actor = new ComboBox<>(getTranslation("audit.column.actor"));
    private final ComboBox<String> group = new ComboBox<>(getTranslation("audit.group"));
    private final Select<String> result = new Select<>();
    private final DayField from = new DayField(getTranslation("audit.from"));
    private final DayField until = new DayField(getTranslation("audit.until"));
    private final Div narrowed = new Div();
    private final Div entries = new Div();
    private final UrlState state = new UrlState();
    private LogFilter filter = LogFilter.ALL;

    AuditLogView(AuditLog log, Sentences sentences) {
        this.log = log;
        this.sentences = sentences;
        addClassName("gia-page");
        prepareFilters();
        Anchor export = new Anchor((DownloadHandler) this::export, "");
        export.add(new Button(getTranslation("audit.export")));
        export.getElement().setAttribute("download", true);
        FilterBar filters = new FilterBar(state, text, actor, group, result, from, until);
        add(new PageHeader(getPageTitle()).tools(export), filters, narrowed, entries);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        state.show(asked);
        Optional<ObjectRef> object = asked.getSingleParameter(OBJECT).flatMap(ObjectRef::read);
        filter = new LogFilter(
                from.getValue(),
                until.getValue(),
                actor.isEmpty() ? null : actor.getValue().id(),
                group.isEmpty() ? Set.of() : sentences.areasOf(group.getValue(), getLocale()),
                object.orElse(null),
                result.isEmpty() ? null : REFUSED.equals(result.getValue()),
                text.getValue());
        text.setHelperText(filter.hasShortWords() ? getTranslation("audit.shortWords") : null);
        show(asked.getSingleParameter(OLDER_THAN).flatMap(LogPlace::read).orElse(null));
    }

    private void prepareFilters() {
        text.setClearButtonVisible(true);
        text.setPlaceholder(getTranslation("audit.searchHint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        actor.setItems(log.actors());
        actor.setItemLabelGenerator(LogActor::name);
        group.setItems(sentences.groups(getLocale()));
        List.of(actor, group).forEach(box -> {
            box.setPlaceholder(getTranslation("kit.all"));
            box.setClearButtonVisible(true);
        });
        result.setLabel(getTranslation("audit.column.result"));
        result.setItems(DONE, REFUSED);
        result.setEmptySelectionAllowed(true);
        result.setEmptySelectionCaption(getTranslation("kit.all"));
        result.setItemLabelGenerator(one -> getTranslation(
                one == null ? "kit.all" : one.equals(DONE) ? "audit.result.done" : "audit.result.refused"));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        state.text("zoek", text)
                .bind(
                        "wie",
                        actor,
                        chosen -> chosen == null ? null : chosen.id().toString(),
                        asked -> asked.flatMap(this::actor).orElse(null))
                .bind(
                        "soort",
                        group,
                        chosen -> chosen == null ? null : chosen.toLowerCase(Locale.ROOT),
                        asked -> asked.flatMap(this::group).orElse(null))
                .bind(
                        "resultaat",
                        result,
                        chosen -> chosen,
                        asked -> asked.filter(AuditLogView::isResult).orElse(null))
                .day("van", from)
                .day("tot", until);
    }

    private Optional<LogActor> actor(String id) {
        return actor.getListDataView()
                .getItems()
                .filter(one -> one.id().toString().equals(id))
                .findFirst();
    }

    private static boolean isResult(String word) {
        return word.equals(DONE) || word.equals(REFUSED);
    }

    private Optional<String> group(String word) {
        return sentences.groups(getLocale()).stream()
                .filter(one -> one.equalsIgnoreCase(word))
                .findFirst();
    }

    private void show(@Nullable LogPlace olderThan) {
        LogPage page = log.page(filter, olderThan);
        narrowed.removeAll();
        if (filter.object() != null) {
            narrowed.add(new Span(getTranslation("audit.onlyObject") + " "), link("audit.everything", without(OBJECT)));
        }
        entries.removeAll();
        if (page.entries().isEmpty()) {
            entries.add(new EmptyState(getTranslation("audit.nothing"), getTranslation("audit.nothing.hint")));
            return;
        }
        EntryList list = new EntryList(sentences, this::more);
        list.add(page.entries());
        entries.add(list);
        Div pages = new Div();
        pages.addClassName("gia-tools");
        if (olderThan != null) {
            pages.add(link("audit.latest", without(OLDER_THAN)));
        }
        page.older().ifPresent(next -> pages.add(link("audit.olderPage", with(OLDER_THAN, next.toString()))));
        entries.add(pages);
    }

    private List<Component> more(LogEntry entry) {
        return entry.object() == null || filter.object() != null
                ? List.of()
                : List.of(link("audit.allOfObject", with(OBJECT, entry.object().toString())));
    }

    private Anchor link(String key, QueryParameters asked) {
        return new Anchor(PATH + "?" + asked.getQueryString(), getTranslation(key));
    }

    private static QueryParameters with(String parameter, String value) {
        return without(OLDER_THAN).excluding(parameter).merging(parameter, value);
    }

    private static QueryParameters without(String parameter) {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().excluding(parameter);
    }

    private void export(DownloadEvent event) {
        event.setFileName(getTranslation("audit.file"));
        event.setContentType("text/csv; charset=UTF-8");
        log.export(filter, getLocale(), event.getOutputStream());
    }
}
