package nl.gia.security.accounts;

import java.util.Collection;
import java.util.UUID;
import nl.gia.shared.AccountId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountTable {

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when another account has the address. */
    boolean add(AccountId id, AccountFields fields) {
        boolean added = fill(jdbc.sql("""
                        insert into account (id, email, name, role, municipality_code, department)
                        values (:id, :email, :name, :role, :municipality, :department) on conflict do nothing"""), id, fields).update() == 1;
        if (added) {
            regions(id, fields.regions());
        }
        return added;
    }

    boolean isTaken(AccountId id, String email) {
        return jdbc.sql("select exists (select 1 from account where lower(email) = ? and id <> ?)")
                .param(email)
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** False when somebody else changed it meanwhile. */
    boolean change(AccountId id, int version, AccountFields fields) {
        boolean changed =
                fill(jdbc.sql("""
                        update account set email = :email, name = :name, role = :role, municipality_code = :municipality,
                               department = :department, version = version + 1
                         where id = :id and version = :version"""), id, fields).param("version", version).update() == 1;
        if (changed) {
            jdbc.sql("delete from account_region where account_id = ?")
                    .param(id.value())
                    .update();
            regions(id, fields.regions());
        }
        return changed;
    }

    /** False when it is so already. */
    boolean enable(AccountId id, boolean enabled) {
        return jdbc.sql(
                                "update account set enabled = :enabled, version = version + 1 where id = :id and enabled <> :enabled")
                        .param("enabled", enabled)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether somebody else could still administer; two who ask wait for each other. */
    boolean hasOtherAdministrator(AccountId id) {
        jdbc.sql("select id from account where role = 'ADMIN' order by id for update")
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        select exists (select 1 from account
                         where role = 'ADMIN' and enabled and password_hash is not null and id <> ?)""").param(id.value()).query(Boolean.class).single();
    }

    boolean rename(AccountId id, String name) {
        return jdbc.sql("update account set name = ?, version = version + 1 where id = ?")
                        .param(name)
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Null for who has none. */
    @Nullable
    String passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void password(AccountId id, String hash) {
        jdbc.sql("update account set password_hash = ?, version = version + 1 where id = ?")
                .param(hash)
                .param(id.value())
                .update();
    }

    void choose(AccountId id, @Nullable String language, @Nullable String scheme) {
        jdbc.sql("update account set language = coalesce(?, language), scheme = coalesce(?, scheme) where id = ?")
                .param(language)
                .param(scheme)
                .param(id.value())
                .update();
    }

    private void regions(AccountId id, Collection<RegionId> regions) {
        jdbc.sql("insert into account_region (account_id, region_id) select ?, r from unnest(?::uuid[]) as u (r)")
                .param(id.value())
                .param(regions.stream().map(RegionId::value).toArray(UUID[]::new))
                .update();
    }

    private static JdbcClient.StatementSpec fill(
            JdbcClient.StatementSpec statement, AccountId id, AccountFields fields) {
        return statement
                .param("id", id.value())
                .param("email", fields.email())
                .param("name", fields.name())
                .param("role", String.valueOf(fields.role()))
                .param(
                        "municipality",
                        fields.municipality() == null
                                ? null
                                : fields.municipality().value())
                .param("department", fields.department());
    }
}
