package nl.gia.meetings;

import java.util.concurrent.atomic.AtomicLong;
import nl.gia.shared.SearchTerms;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings by what they are called, where they are and what they are about, over all programmes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class MeetingFinder {

    private static final String MATCHES = """
            m.words @@ %1$s
             or m.region_id in (select x.id from region x where x.words @@ %1$s)
             or m.id in (select x.meeting_id from meeting_theme x join theme t on t.id = x.theme_id where t.words @@ %1$s)""";

    private static final String FOUND = """
            with found as (select m.id, ts_rank(m.words, %s) as score, count(*) over () as total
                             from meeting m join programme p on p.id = m.programme_id
                            where m.archived_at is null and %s and %s)
            """;

    private static final String BEST_FIRST = """

             join found on found.id = m.id
            order by found.score desc, m.starts_at desc, m.reference limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final MeetingRights rights;

    MeetingFinder(JdbcClient jdbc, MeetingRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** The best first, then the latest. */
    public Page<MeetingRow> find(SearchTerms terms, Pageable page) {
        if (terms.isEmpty()) {
            return Page.empty(page);
        }
        MeetingVisibility visible = rights.visible();
        String found = FOUND.formatted(terms.rank(), visible.sql(), terms.condition(MATCHES));
        AtomicLong total = new AtomicLong();
        var rows = jdbc.sql(found + MeetingRows.COLUMNS + ", found.total" + MeetingRows.FROM + BEST_FIRST)
                .params(terms.parameters())
                .param("draftsOf", visible.drafts())
                .param("member", visible.member())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return MeetingRows.row(row, number);
                })
                .list();
        return new PageImpl<>(rows, page, total.get());
    }
}
