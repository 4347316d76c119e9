package nl.gia.municipalities;

import java.util.concurrent.atomic.AtomicLong;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.SearchTerms;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Municipalities of all times by their name or code. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class MunicipalityFinder {

    private static final String FOUND = """
            with exact as (select m.code, ts_rank(m.words, %s) as score from municipality m where %s),
                 alike as (select m.code, word_similarity(folded(:fuzzy), folded(m.name)) as score from municipality m
                            where :fuzzy <> '' and not exists (select 1 from exact)
                              and word_similarity(folded(:fuzzy), folded(m.name)) >= 0.55)
            select m.code, m.name, p.name as province, count(*) over () as total
              from (select * from exact union all select * from alike) found
              join municipality m on m.code = found.code
              join province p on p.code = m.province_code
             order by m.abolished is not null, found.score desc, m.name collate "nl-x-icu", m.code
             limit :limit offset :offset""";

    private final JdbcClient jdbc;

    MunicipalityFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that still exist first, the best of them first. */
    public Page<MunicipalityRow> find(SearchTerms terms, Pageable page) {
        if (terms.isEmpty()) {
            return Page.empty(page);
        }
        AtomicLong total = new AtomicLong();
        var rows = jdbc.sql(FOUND.formatted(terms.rank(), terms.condition("m.words @@ %1$s")))
                .params(terms.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return new MunicipalityRow(
                            new MunicipalityCode(row.getString("code")),
                            row.getString("name"),
                            row.getString("province"));
                })
                .list();
        return new PageImpl<>(rows, page, total.get());
    }
}
