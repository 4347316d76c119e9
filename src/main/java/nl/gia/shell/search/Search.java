package nl.gia.shell.search;

import java.util.List;
import java.util.Optional;
import nl.gia.kit.SearchHit;
import nl.gia.kit.SearchSource;
import nl.gia.shared.SearchTerms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Asks every kind; which of it the principal may see, each kind says itself. */
@Component
public class Search {

    private static final int SHORTEST = 2;

    private final List<SearchSource> sources;

    Search(ObjectProvider<SearchSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    /** What was found of one kind, never nothing. */
    record Found(SearchSource source, Page<SearchHit> hits) {}

    /** Whether enough was typed to look for. */
    static boolean isEnough(SearchTerms terms) {
        return !terms.isEmpty() && terms.typed().length() >= SHORTEST;
    }

    /** Of each kind the best. */
    List<Found> best(SearchTerms terms, int ofEach) {
        return sources.stream()
                .map(source -> new Found(source, source.find(terms, PageRequest.of(0, ofEach))))
                .filter(found -> found.hits().hasContent())
                .toList();
    }

    /** One kind, a page of it; empty for a kind there is not. */
    Optional<Found> page(String kind, SearchTerms terms, int number, int size) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .map(source -> new Found(source, source.find(terms, PageRequest.of(number, size))));
    }
}
