package nl.gia.programmes.ui;

import nl.gia.kit.SearchHit;
import nl.gia.kit.SearchSource;
import nl.gia.programmes.ProgrammeFinder;
import nl.gia.shared.SearchTerms;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class ProgrammesFound implements SearchSource {

    private static final String LIST = "programmas";

    private final ProgrammeFinder finder;

    ProgrammesFound(ProgrammeFinder finder) {
        this.finder = finder;
    }

    @Override
    public String kind() {
        return LIST;
    }

    @Override
    public String key() {
        return "programmes.found";
    }

    @Override
    public Page<SearchHit> find(SearchTerms terms, Pageable page) {
        return finder.programmes(terms, page).map(found -> new SearchHit(found.name(), "", LIST + "/" + found.slug()));
    }
}
