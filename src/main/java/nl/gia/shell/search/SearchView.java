package nl.gia.shell.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.kit.EmptyState;
import nl.gia.kit.PageHeader;
import nl.gia.kit.SearchHit;
import nl.gia.kit.UrlState;
import nl.gia.shared.SearchTerms;

/** All that is found: the best of each kind, or one kind page by page. */
@Route(SearchAddress.PATH)
@PermitAll
class SearchView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int OF_EACH = 10;
    private static final int PAGE_SIZE = 20;

    private final transient Search search;
    private final TextField field = new TextField(getTranslation("search.title"));
    private final Paragraph told = new Paragraph();
    private final Div results = new Div();
    private final UrlState state = new UrlState();

    SearchView(Search search) {
        this.search = search;
        addClassName("gia-page");
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        told.getElement().setAttribute("role", "status");
        results.addClassName("gia-cards");
        state.text(SearchAddress.TYPED, field);
        Div filters = new Div(field);
        filters.addClassName("gia-filters");
        add(new PageHeader(getPageTitle()), filters, told, results);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        state.show(query);
        SearchTerms terms = SearchTerms.of(field.getValue());
        results.removeAll();
        told.setText("");
        if (!Search.isEnough(terms)) {
            results.add(new EmptyState(getTranslation("search.empty"), getTranslation("search.what")));
            return;
        }
        query.getSingleParameter(SearchAddress.KIND)
                .ifPresentOrElse(kind -> showKind(kind, terms, page(query)), () -> showBest(terms));
    }

    private void showBest(SearchTerms terms) {
        List<Search.Found> found = search.best(terms, OF_EACH);
        long number =
                found.stream().mapToLong(kind -> kind.hits().getTotalElements()).sum();
        tell(number, terms);
        for (Search.Found kind : found) {
            Card card = new Card(getTranslation(kind.source().key() + ".heading"), list(kind));
            if (kind.hits().hasNext()) {
                String text =
                        getTranslation(kind.source().key() + ".all", kind.hits().getTotalElements());
                card.add(new Paragraph(new Anchor(
                        SearchAddress.ofKind(terms.typed(), kind.source().kind()), text)));
            }
            results.add(card);
        }
    }

    private void showKind(String kind, SearchTerms terms, int page) {
        Search.Found found = search.page(kind, terms, page - 1, PAGE_SIZE).orElseThrow(NotFoundException::new);
        tell(found.hits().getTotalElements(), terms);
        if (found.hits().hasContent()) {
            Card card = new Card(getTranslation(found.source().key() + ".heading"), list(found));
            card.add(pager(found, terms, page));
            results.add(card);
        }
        results.add(new Paragraph(new Anchor(SearchAddress.all(terms.typed()), getTranslation("search.everything"))));
    }

    private void tell(long number, SearchTerms terms) {
        if (number == 0) {
            results.add(new EmptyState(
                    getTranslation("search.nothing", number, terms.typed()), getTranslation("search.nothing.hint")));
        } else {
            told.setText(getTranslation("search.count", number, terms.typed()));
        }
    }

    private static UnorderedList list(Search.Found found) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-visits");
        found.hits().forEach(hit -> list.add(item(hit)));
        return list;
    }

    private static ListItem item(SearchHit hit) {
        Span about = new Span(hit.about());
        about.addClassName("gia-small");
        return new ListItem(new Anchor(hit.href(), hit.title()), about);
    }

    private Component pager(Search.Found found, SearchTerms terms, int page) {
        Nav pager = new Nav();
        pager.addClassName("gia-pager");
        pager.getElement().setAttribute("aria-label", getTranslation("search.pages"));
        String kind = found.source().kind();
        if (found.hits().hasPrevious()) {
            pager.add(
                    new Anchor(SearchAddress.ofKind(terms.typed(), kind, page - 1), getTranslation("search.previous")));
        }
        pager.add(new Span(getTranslation("search.page", page, found.hits().getTotalPages())));
        if (found.hits().hasNext()) {
            pager.add(new Anchor(SearchAddress.ofKind(terms.typed(), kind, page + 1), getTranslation("search.next")));
        }
        return pager;
    }

    private static int page(QueryParameters query) {
        return query.getSingleParameter(SearchAddress.PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }
}
