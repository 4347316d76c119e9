package nl.gia.programmes;

import java.util.concurrent.atomic.AtomicLong;
import nl.gia.shared.SearchTerms;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes by their name, and the themes of all programmes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class ProgrammeFinder {

    /** @param programme its slug */
    public record FoundTheme(String name, String programme, String programmeName) {}

    public record FoundProgramme(String slug, String name) {}

    private static final String THEMES = """
            select t.name, p.slug, p.name as programme, count(*) over () as total
              from theme t join programme p on p.id = t.programme_id
             where %2$s
             order by ts_rank(t.words, %1$s) desc, p.starts_on desc, t.position limit :limit offset :offset""";

    private static final String PROGRAMMES = """
            select p.slug, p.name, count(*) over () as total from programme p where %2$s
             order by ts_rank(p.words, %1$s) desc, p.starts_on desc, p.name limit :limit offset :offset""";

    private final JdbcClient jdbc;

    ProgrammeFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<FoundTheme> themes(SearchTerms terms, Pageable page) {
        return find(
                THEMES,
                "t.words @@ %1$s",
                terms,
                page,
                (row, number) ->
                        new FoundTheme(row.getString("name"), row.getString("slug"), row.getString("programme")));
    }

    public Page<FoundProgramme> programmes(SearchTerms terms, Pageable page) {
        return find(
                PROGRAMMES,
                "p.words @@ %1$s",
                terms,
                page,
                (row, number) -> new FoundProgramme(row.getString("slug"), row.getString("name")));
    }

    private <T> Page<T> find(String sql, String matches, SearchTerms terms, Pageable page, RowMapper<T> read) {
        if (terms.isEmpty()) {
            return Page.empty(page);
        }
        AtomicLong total = new AtomicLong();
        var rows = jdbc.sql(sql.formatted(terms.rank(), terms.condition(matches)))
                .params(terms.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return read.mapRow(row, number);
                })
                .list();
        return new PageImpl<>(rows, page, total.get());
    }
}
