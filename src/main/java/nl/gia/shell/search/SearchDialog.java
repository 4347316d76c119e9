package nl.gia.shell.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import nl.gia.kit.SearchHit;
import nl.gia.shared.SearchTerms;

/** The field, and below it what is found as one types. The script {@code search.js} walks through it with the arrows. */
class SearchDialog extends Dialog implements AfterNavigationObserver {

    private static final int OF_EACH = 5;
    private static final int WAIT = 200;

    private final transient Search search;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private final Paragraph told = new Paragraph();
    private final Anchor all = new Anchor(SearchAddress.PATH, getTranslation("search.all"));

    SearchDialog(Search search) {
        this.search = search;
        addClassName("gia-search");
        setWidth("640px");
        setTop("12vh");
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        prepareField();
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("search.results"));
        list.setId("gia-search-list");
        told.getElement().setAttribute("role", "status");
        told.addClassName("gia-small");
        all.addClassName("gia-search-all");
        Span keys = new Span(getTranslation("search.keys"));
        keys.addClassName("gia-small");
        Div foot = new Div(all, keys);
        foot.addClassName("gia-search-foot");
        add(field, told, list, foot);
        show("");
    }

    @Override
    public void open() {
        super.open();
        field.focus();
        getElement().executeJs("window.giaSearch.attach($0, $1)", field.getElement(), list.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        close();
    }

    private void prepareField() {
        field.setWidthFull();
        field.setAriaLabel(getTranslation("search.title"));
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(WAIT);
        field.addValueChangeListener(typed -> show(typed.getValue()));
    }

    private void show(String typed) {
        SearchTerms terms = SearchTerms.of(typed);
        list.removeAll();
        all.setHref(SearchAddress.all(terms.typed()));
        all.setVisible(Search.isEnough(terms));
        if (!Search.isEnough(terms)) {
            told.setText(getTranslation("search.what"));
            return;
        }
        List<Search.Found> found = search.best(terms, OF_EACH);
        found.forEach(kind -> list.add(group(kind, terms)));
        long number =
                found.stream().mapToLong(kind -> kind.hits().getTotalElements()).sum();
        told.setText(getTranslation(number == 0 ? "search.nothing" : "search.count", number, terms.typed()));
        getElement().executeJs("window.giaSearch.renew()");
    }

    private Component group(Search.Found found, SearchTerms terms) {
        Div group = new Div();
        group.addClassName("gia-search-group");
        String heading = getTranslation(found.source().key() + ".heading");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", heading);
        Span name = new Span(heading);
        name.addClassName("gia-search-heading");
        name.getElement().setAttribute("aria-hidden", "true");
        group.add(name);
        found.hits().forEach(hit -> group.add(option(hit)));
        if (found.hits().hasNext()) {
            String text =
                    getTranslation(found.source().key() + ".all", found.hits().getTotalElements());
            group.add(option(new SearchHit(
                    text, "", SearchAddress.ofKind(terms.typed(), found.source().kind()))));
        }
        return group;
    }

    private static Component option(SearchHit hit) {
        Span title = new Span(hit.title());
        Span about = new Span(hit.about());
        about.addClassName("gia-small");
        Anchor option = new Anchor(hit.href(), title, about);
        option.getElement().setAttribute("role", "option").setAttribute("tabindex", "-1");
        return option;
    }
}
