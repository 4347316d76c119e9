package nl.gia.kit;

import nl.gia.shared.SearchTerms;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** One kind of things that the one field of search finds, each module its own; in the order of {@code @Order}. */
public interface SearchSource {

    /** In the address, such as {@code bijeenkomsten}. */
    String kind();

    /** Of two texts: {@code key.heading}, and {@code key.all} with their number. */
    String key();

    /** Only what the principal may see; nothing at all when the kind is not for this one. The best first. */
    Page<SearchHit> find(SearchTerms terms, Pageable page);
}
