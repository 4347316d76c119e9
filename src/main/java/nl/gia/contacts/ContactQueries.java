package nl.gia.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.security.Scope;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import nl.gia.shared.SearchTerms;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactQueries {

    private static final String COLUMNS = """
            select c.id, c.name, c.email, c.organisation, c.function, c.kind, c.municipality_code, c.example, c.version,
                   m.name as municipality_name, %s as changeable""";

    private static final String FROM_OWN_REGIONS = """
            exists (select 1 from municipality_continuation n
                      join region_membership r on r.municipality_code = n.continued_by
                     where n.code = c.municipality_code and n.valid_from <= :today and n.valid_until > :today
                       and r.region_id = any (:regions) and r.valid_from <= :today and r.valid_until > :today)""";

    private static final String PEOPLE = " from contact c left join municipality m on m.code = c.municipality_code";

    private static final String FROM = PEOPLE + "\n" + """
             where (cast(:kind as text) is null or c.kind = :kind)
              and (cast(:municipality as text) is null or c.municipality_code = :municipality)""";

    private static final String MATCHES = """
             and folded(c.name || ' ' || coalesce(c.email, '') || ' ' || coalesce(c.organisation, '') || ' '
                        || coalesce(c.function, '') || ' ' || coalesce(m.name, '')) like '%%' || folded(:word%d) || '%%'""";

    // A CMO knows who was made or registered in its regions, and who belongs to a municipality that falls in them
    // today.
    private static final String OWN_REGIONS = """
             and (exists (select 1 from contact_region k where k.contact_id = c.id and k.region_id = any (:regions))
               or %s)""".formatted(FROM_OWN_REGIONS);

    // Whoever registers somebody by the address need only know that; what is known of the person stays with its home.
    private static final String AT_HOME = """
            (exists (select 1 from contact_region k where k.contact_id = c.id and k.home and k.region_id = any (:regions))
               or %s)""".formatted(FROM_OWN_REGIONS);

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

    // Who has an address goes by that, and is found by the name too.
    private static final String KNOWN = """
            select k.key, k.exact, c.id, c.name, c.email, c.organisation, c.function, c.kind, c.example, c.version,
                   n.continued_by as municipality_code, m.name as municipality_name, %s as changeable
              from (select person_key as key, contact_id, true as exact from contact_by_key where person_key = any (:keys)
                    union all
                    select 'name:' || lower(regexp_replace(btrim(name), '\\s+', ' ', 'g')) || '|' || municipality_code, id, false
                      from contact where municipality_code = any (:homes) and email is not null) k
              join contact c on c.id = k.contact_id
              left join municipality_continuation n
                     on n.code = c.municipality_code and n.valid_from <= :on and n.valid_until > :on
              left join municipality m on m.code = n.continued_by
             where k.key = any (:keys) %s
             order by k.exact desc""";

    private static final String OWN_MUNICIPALITY = """
             and exists (select 1 from municipality_continuation n
                          where n.code = c.municipality_code and n.continued_by = :own
                            and n.valid_from <= :today and n.valid_until > :today)""";

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    ContactQueries(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    Page<ContactRow> search(ContactFilter filter, Pageable page) {
        List<String> words = words(filter.text());
        StringBuilder where = new StringBuilder(FROM).append(visible());
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
        String found = FOUND.formatted(terms.rank(), terms.condition(HOLDS), visible());
        AtomicLong total = new AtomicLong();
        List<ContactRow> rows = ask(
                        found + columns() + ", found.total" + PEOPLE + BEST_FIRST,
                        ContactFilter.matching(""),
                        List.of())
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
        return ask(columns() + FROM + visible() + " and c.id = :id", ContactFilter.matching(""), List.of())
                .param("id", id.value())
                .query(ContactQueries::row)
                .optional();
    }

    private JdbcClient.StatementSpec ask(String sql, ContactFilter filter, List<String> words) {
        AttendeeKind kind = filter.kind();
        MunicipalityCode municipality = filter.municipality();
        JdbcClient.StatementSpec statement = withRights(sql)
                .param("kind", kind == null ? null : kind.name())
                .param("municipality", municipality == null ? null : municipality.value());
        for (int i = 0; i < words.size(); i++) {
            statement = statement.param("word" + i, words.get(i));
        }
        return statement;
    }

    private String visible() {
        Scope scope = access.scope(Action.READ_CONTACTS);
        if (scope == Scope.ALL) {
            return "";
        }
        if (scope == Scope.NONE) {
            return " and false";
        }
        return access.municipality() == null ? OWN_REGIONS : OWN_MUNICIPALITY;
    }

    private String columns() {
        return COLUMNS.formatted(changeable());
    }

    /** Of {@code contact c}; the statement is made by {@link #withRights}. */
    String changeable() {
        return switch (access.scope(Action.WRITE_CONTACTS)) {
            case ALL -> "true";
            case OWN -> AT_HOME;
            case NONE -> "false";
        };
    }

    JdbcClient.StatementSpec withRights(String sql) {
        return jdbc.sql(sql)
                .param("today", AmsterdamTime.today(clock))
                .param("own", Objects.toString(access.municipality(), null))
                .param("regions", access.regions().stream().map(RegionId::value).toArray(UUID[]::new));
    }

    Map<ContactId, ContactRow> all(List<UUID> ids) {
        return ask(columns() + FROM + visible() + " and c.id = any (:ids)", ContactFilter.matching(""), List.of())
                .param("ids", ids.toArray(UUID[]::new))
                .query(ContactQueries::row)
                .list()
                .stream()
                .collect(Collectors.toMap(ContactRow::id, row -> row));
    }

    Map<PersonKey, ContactRow> known(Collection<PersonKey> keys, LocalDate on) {
        Map<PersonKey, ContactRow> known = new HashMap<>();
        Set<PersonKey> exact = new HashSet<>();
        Set<PersonKey> several = new HashSet<>();
        withRights(KNOWN.formatted(changeable(), visible()))
                .param("keys", keys.stream().map(PersonKey::value).toArray(String[]::new))
                .param(
                        "homes",
                        keys.stream()
                                .flatMap(key -> key.municipality().stream())
                                .toArray(String[]::new))
                .param("on", on)
                .query(row -> {
                    PersonKey key = new PersonKey(row.getString("key"));
                    if (row.getBoolean("exact")) {
                        exact.add(key);
                    }
                    if (known.putIfAbsent(key, row(row, 0)) != null && !exact.contains(key)) {
                        several.add(key);
                    }
                });
        known.keySet().removeAll(several);
        return known;
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

    private static ContactRow row(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        String municipality = row.getString("municipality_code");
        return new ContactRow(
                new ContactId(row.getObject("id", UUID.class)),
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                row.getString("organisation"),
                row.getString("function"),
                AttendeeKind.valueOf(row.getString("kind")),
                municipality == null ? null : new MunicipalityCode(municipality),
                row.getString("municipality_name"),
                row.getBoolean("example"),
                row.getBoolean("changeable"),
                row.getInt("version"));
    }
}
