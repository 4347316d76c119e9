package nl.gia.security.factors;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.Fraction;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StaffQueries {

    private static final List<String> STAFF =
            Arrays.stream(Role.values()).filter(Role::isStaff).map(Role::name).toList();

    private final JdbcClient jdbc;

    StaffQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Fraction withFactor() {
        return jdbc.sql("""
                        select count(*) as all_of_them,
                               count(*) filter (where exists (select from authenticator_app where account_id = account.id)
                                                   or exists (select from passkey where account_id = account.id)) as with_one
                        from account where enabled and role in (:staff)""")
                .param("staff", STAFF)
                .query((row, number) -> new Fraction(row.getInt("with_one"), row.getInt("all_of_them")))
                .single();
    }

    /** Who has none comes first. */
    List<StaffRow> rows(Pageable page) {
        return jdbc.sql("""
                        select id, name, email, role, app.account_id is not null as has_app, coalesce(keys.number, 0) as passkeys
                        from account
                        left join authenticator_app app on app.account_id = account.id
                        left join (select account_id, count(*) as number from passkey group by account_id) keys
                               on keys.account_id = account.id
                        where enabled and role in (:staff)
                        order by app.account_id is not null or keys.number is not null, name collate "nl-x-icu", id
                        offset :offset limit :limit""")
                .param("staff", STAFF)
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query((row, number) -> new StaffRow(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("has_app"),
                        row.getInt("passkeys")))
                .list();
    }
}
