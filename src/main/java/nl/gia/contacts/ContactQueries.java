package nl.gia.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.PhoneNumber;
import nl.gia.shared.SearchTerms;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactQueries {

    private static final String COLUMNS = """
            select c.id, c.name, c.email, c.phone, c.organisation, c.function, c.kind, c.municipality_code, c.left_on,
                   c.example, c.version, m.name as municipality_name, %s as changeable""";

    private static final String PEOPLE = " from contact c left join municipality m on m.code = c.municipality_code";

    private static final String FROM = PEOPLE + "\n" + """
             where (cast(:kind as text) is null or c.kind = :kind)
              and (cast(:municipality as text) is null or c.municipality_code = :municipality)
              and (case :post when 'HELD' then coalesce(c.left_on > :today, true) when 'LEFT' then c.left_on <= :today
                              else true end)""";

    private static final String MATCHES = """
             and folded(c.name || ' ' || coalesce(c.email, '') || ' ' || coalesce(c.organisation, '') || ' '
                        || coalesce(c.function, '') || ' ' || coalesce(m.name, '') || ' ' || coalesce(c.phone, '')) like '%%' || folded(:word%d) || '%%'""";

    private static final String HOLDS = """
            c.words @@ %1$s or c.municipality_code = any (array(select x.code from municipality x where x.words @@ %1$s))""";

    // Who resembles is looked for only when nobody is called so. Only those shown are looked up.
    private static final String FOUND = """
            with exact as (select c.id, c.name, ts_rank(c.words, %1$s) as score from contact c where (%2$s) %3$s),
                 alike as (select c.id, c.name, word_similarity(folded(:fuzzy), folded(c.name)) as score
                             from contacts_resembling(nullif(:fuzzy, '')) r (id) join contact c on c.id = r.id
                            where not exists (select 1 from exact) %3$s),
                 found as (select id, score, count(*) over () as total
                             from (select * from exact union all select * from alike) both_ways
                            order by score desc, name collate "C", id limit :limit offset :offset)
            """;

    private static final String BEST_FIRST = """

             join found on found.id = c.id
            order by found.score desc, c.name collate "C", c.id""";

    private final ContactRights rights;

    ContactQueries(ContactRights rights) {
        this.rights = rights;
    }

    Page<ContactRow> search(ContactFilter filter, Pageable page) {
        List<String> words = words(filter.text());
        StringBuilder where = new StringBuilder(FROM).append(rights.visible());
        for (int i = 0; i < words.size(); i++) {
            where.append(MATCHES.formatted(i));
        }
        long total =
                ask("select count(*)" + where, filter, words).query(Long.class).single();
        List<ContactRow> rows = ask(
                        columns() + where + " order by c.name collate \"nl-x-icu\", c.id limit :limit offset :offset",
                        filter,
                        words)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(ContactQueries::row)
                .list();
        return new PageImpl<>(rows, page, total);
    }

    Page<ContactRow> find(SearchTerms terms, Pageable page) {
        String found = FOUND.formatted(terms.rank(), terms.condition(HOLDS), rights.visible());
        AtomicLong total = new AtomicLong();
        List<ContactRow> rows = ask(
                        found + columns() + ", found.total" + PEOPLE + BEST_FIRST, ContactFilter.ANYBODY, List.of())
                .params(terms.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return row(row, number);
                })
                .list();
        return new PageImpl<>(rows, page, total.get());
    }

    Optional<ContactRow> find(ContactId id) {
        return ask(columns() + FROM + rights.visible() + " and c.id = :id", ContactFilter.ANYBODY, List.of())
                .param("id", id.value())
                .query(ContactQueries::row)
                .optional();
    }

    private JdbcClient.StatementSpec ask(String sql, ContactFilter filter, List<String> words) {
        AttendeeKind kind = filter.kind();
        MunicipalityCode municipality = filter.municipality();
        JdbcClient.StatementSpec statement = rights.asked(sql)
                .param("kind", kind == null ? null : kind.name())
                .param("post", filter.post().name())
                .param("municipality", municipality == null ? null : municipality.value());
        for (int i = 0; i < words.size(); i++) {
            statement = statement.param("word" + i, words.get(i));
        }
        return statement;
    }

    private String columns() {
        return COLUMNS.formatted(rights.changeable());
    }

    Map<ContactId, ContactRow> all(List<UUID> ids) {
        return ask(columns() + FROM + rights.visible() + " and c.id = any (:ids)", ContactFilter.ANYBODY, List.of())
                .param("ids", ids.toArray(UUID[]::new))
                .query(ContactQueries::row)
                .list()
                .stream()
                .collect(Collectors.toMap(ContactRow::id, row -> row));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty() && words.size() < 8) {
                words.add(word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
            }
        }
        return words;
    }

    static ContactRow row(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        String phone = row.getString("phone");
        String municipality = row.getString("municipality_code");
        return new ContactRow(
                new ContactId(row.getObject("id", UUID.class)),
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                phone == null ? null : new PhoneNumber(phone),
                row.getString("organisation"),
                row.getString("function"),
                AttendeeKind.valueOf(row.getString("kind")),
                municipality == null ? null : new MunicipalityCode(municipality),
                row.getString("municipality_name"),
                row.getObject("left_on", LocalDate.class),
                row.getBoolean("example"),
                row.getBoolean("changeable"),
                row.getInt("version"));
    }
}
