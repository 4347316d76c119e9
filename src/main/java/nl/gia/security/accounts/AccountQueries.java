package nl.gia.security.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountQueries {

    private static final int MOST_WORDS = 8;

    private static final String ACCOUNTS = """
            with known as (
                select a.*, i.expires_at as link_expires_at,
                       case when not a.enabled then 'DISABLED'
                            when a.password_hash is not null then 'ACTIVE'
                            when i.expires_at > :now then 'INVITED'
                            else 'EXPIRED' end as state
                  from account a left join invitation i on i.account_id = a.id)
            """;
    private static final String ROW = """
            select id, name, email, role, municipality_code, department, state, last_login_at, link_expires_at, example, version,
                   array(select r.region_id from account_region r where r.account_id = known.id) as regions
            """;
    private static final String FROM = """
              from known
             where (cast(:role as text) is null or role = :role)
               and (cast(:state as text) is null or state = :state)""";
    private static final String MATCHES = " and folded(name || ' ' || email) like '%%' || folded(:word%d) || '%%'";

    private static final Map<String, String> ORDERS = Map.of(
            "name", "name collate \"nl-x-icu\"",
            "role", "role",
            "state", "state",
            "lastLogIn", "last_login_at");

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<AccountRow> search(AccountFilter filter, Pageable page) {
        List<String> words = words(filter.text());
        StringBuilder where = new StringBuilder(FROM);
        for (int i = 0; i < words.size(); i++) {
            where.append(MATCHES.formatted(i));
        }
        long total = ask(ACCOUNTS + "select count(*)" + where, filter, words)
                .query(Long.class)
                .single();
        List<AccountRow> rows = ask(
                        ACCOUNTS + ROW + where + order(page.getSort()) + " limit :limit offset :offset", filter, words)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AccountQueries::row)
                .list();
        return new PageImpl<>(rows, page, total);
    }

    Optional<AccountRow> find(AccountId id) {
        return jdbc.sql(ACCOUNTS + ROW + " from known where id = :id")
                .param("now", now())
                .param("id", id.value())
                .query(AccountQueries::row)
                .optional();
    }

    List<String> departments() {
        return jdbc.sql("select distinct department from account where department is not null order by department")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, AccountFilter filter, List<String> words) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("now", now())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("state", filter.state() == null ? null : filter.state().name());
        for (int i = 0; i < words.size(); i++) {
            statement = statement.param("word" + i, words.get(i));
        }
        return statement;
    }

    private OffsetDateTime now() {
        return AmsterdamTime.now(clock).atOffset(ZoneOffset.UTC);
    }

    private static String order(Sort sort) {
        String asked = sort.stream()
                .filter(order -> ORDERS.containsKey(order.getProperty()))
                .map(order -> ORDERS.get(order.getProperty()) + (order.isAscending() ? "" : " desc") + " nulls last, ")
                .collect(Collectors.joining());
        return " order by " + asked + "name collate \"nl-x-icu\", id";
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
            }
        }
        return words;
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        String municipality = row.getString("municipality_code");
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Arrays.stream((UUID[]) row.getArray("regions").getArray())
                        .map(RegionId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                municipality == null ? null : new MunicipalityCode(municipality),
                row.getString("department"),
                AccountState.valueOf(row.getString("state")),
                instant(row, "last_login_at"),
                instant(row, "link_expires_at"),
                row.getBoolean("example"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
