package nl.gia.municipalities.ui;

import nl.gia.kit.SearchHit;
import nl.gia.kit.SearchSource;
import nl.gia.municipalities.MunicipalityFinder;
import nl.gia.shared.SearchTerms;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class MunicipalitiesFound implements SearchSource {

    private static final String LIST = "gemeenten";

    private final MunicipalityFinder finder;

    MunicipalitiesFound(MunicipalityFinder finder) {
        this.finder = finder;
    }

    @Override
    public String kind() {
        return LIST;
    }

    @Override
    public String key() {
        return "municipalities.found";
    }

    @Override
    public Page<SearchHit> find(SearchTerms terms, Pageable page) {
        return finder.find(terms, page)
                .map(one -> new SearchHit(one.name(), one.province() + " · " + one.code(), LIST + "/" + one.code()));
    }
}
