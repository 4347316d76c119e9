package nl.gia.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.security.Principal;
import nl.gia.security.Principals;
import nl.gia.security.Role;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class AccountAdministrationTest {

    private static final String PASSWORD = "paard in de sloot";
    private static final RegionId LIMBURG = RegionId.create();
    private static final RegionId NOORD = RegionId.create();

    @Autowired
    AccountAdministration accounts;

    @Autowired
    ChosenPassword passwords;

    @Autowired
    Principals principals;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void admin() {
        jdbc.sql("delete from account").update();
        As.admin();
    }

    @Test
    void who_is_invited_has_an_account_without_a_password_and_a_link_of_seven_days() {
        InvitationLink link = accounts.invite(cmo("Anna@Example.nl", LIMBURG));
        AccountRow anna = accounts.find(link.account()).orElseThrow();
        assertThat(anna.email()).isEqualTo("anna@example.nl");
        assertThat(anna.state()).isEqualTo(AccountState.INVITED);
        assertThat(anna.regions()).containsExactly(LIMBURG);
        assertThat(anna.linkExpires()).isEqualTo(link.expires());
        assertThat(anna.lastLogIn()).isNull();
        assertThat(jdbc.sql("select expires_at - created_at = interval '7 days' from invitation")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void of_the_link_only_the_hash_is_kept() {
        InvitationLink link = accounts.invite(cmo("anna@example.nl", LIMBURG));
        assertThat(jdbc.sql("select secret_hash from invitation")
                        .query(byte[].class)
                        .single())
                .isEqualTo(link.secret().hash());
        assertThat(jdbc.sql("select count(*) from audit_entry e where e::text like ?")
                        .param("%" + link.secret().text() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void everything_wrong_is_told_at_its_field() {
        assertThat(wrong(" ", "anna", null, Set.of(), null, null)).containsExactly("name", "email", "role");
        assertThat(wrong("Anna", "anna@example.nl", Role.CMO, Set.of(), null, null))
                .containsExactly("regions");
        assertThat(wrong("Anna", "anna@example.nl", Role.MUNICIPALITY, Set.of(), null, null))
                .containsExactly("municipality");
        assertThat(wrong("Anna", "anna@example.nl", Role.MINISTRY, Set.of(), null, " "))
                .containsExactly("department");
        accounts.invite(cmo("anna@example.nl", LIMBURG));
        assertThat(wrong("Anna", "ANNA@example.nl", Role.READER, Set.of(), null, null))
                .containsExactly("email");
    }

    @Test
    void what_does_not_belong_to_the_role_is_not_kept() {
        AccountId id = accounts.invite(new AccountFields(
                        "Anna", "anna@example.nl", Role.FORUM, Set.of(LIMBURG), new MunicipalityCode("GM0935"), "BZK"))
                .account();
        AccountRow anna = accounts.find(id).orElseThrow();
        assertThat(anna.regions()).isEmpty();
        assertThat(anna.municipality()).isNull();
        assertThat(anna.department()).isNull();
    }

    @Test
    void a_new_link_replaces_the_one_before() {
        InvitationLink first = accounts.invite(cmo("anna@example.nl", LIMBURG));
        InvitationLink second = accounts.inviteAgain(first.account());
        assertThat(passwords.of(first.secret())).isEmpty();
        assertThat(passwords.of(second.secret())).isPresent();
    }

    @Test
    void an_invitation_expires() {
        AccountId anna = accounts.invite(cmo("anna@example.nl", LIMBURG)).account();
        jdbc.sql("update invitation set expires_at = now() - interval '1 second'")
                .update();
        assertThat(state(anna)).isEqualTo(AccountState.EXPIRED);
    }

    @Test
    void a_change_holds_for_who_asks_next() {
        AccountId anna = active("anna@example.nl", Role.CMO);
        accounts.change(anna, version(anna), cmo("anna.janssen@example.nl", NOORD));
        assertThat(principals.find(anna.value()))
                .hasValueSatisfying(principal -> assertThat(principal.regions()).containsExactly(NOORD));
        assertThat(accounts.find(anna).orElseThrow().email()).isEqualTo("anna.janssen@example.nl");
    }

    @Test
    void what_another_changed_meanwhile_is_not_overwritten() {
        AccountId anna = active("anna@example.nl", Role.CMO);
        int seen = version(anna);
        accounts.change(anna, seen, cmo("anna@example.nl", NOORD));
        assertThatThrownBy(() -> accounts.change(anna, seen, cmo("anna@example.nl", LIMBURG)))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void an_address_that_another_has_is_refused_at_its_field() {
        active("bart@example.nl", Role.READER);
        AccountId anna = active("anna@example.nl", Role.CMO);
        assertThat(fields(() -> accounts.change(anna, version(anna), cmo("bart@example.nl", LIMBURG))))
                .containsExactly("email");
    }

    @Test
    void disabled_means_no_log_in_no_session_no_token_and_no_link() {
        AccountId anna = active("anna@example.nl", Role.CMO);
        OneTimeSecret link = accounts.inviteAgain(anna).secret();
        session(anna);
        token(anna);
        accounts.disable(anna);
        assertThat(state(anna)).isEqualTo(AccountState.DISABLED);
        assertThat(principals.find(anna.value())).isEmpty();
        assertThat(passwords.of(link)).isEmpty();
        assertThat(count("account_session")).isZero();
        assertThat(count("api_token where revoked_at is null")).isZero();
        assertThatThrownBy(() -> accounts.inviteAgain(anna)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void enabled_again_the_account_is_what_it_was_but_its_tokens_stay_dead() {
        AccountId anna = active("anna@example.nl", Role.CMO);
        token(anna);
        accounts.disable(anna);
        accounts.enable(anna);
        assertThat(state(anna)).isEqualTo(AccountState.ACTIVE);
        assertThat(count("api_token where revoked_at is null")).isZero();
    }

    @Test
    void the_last_administrator_stays_one() {
        AccountId ilse = active("ilse@example.nl", Role.ADMIN);
        assertRefused("security.account.lastAdministrator", () -> accounts.disable(ilse));
        assertRefused(
                "security.account.lastAdministrator",
                () -> accounts.change(ilse, version(ilse), reader("ilse@example.nl")));
        // Who was only invited cannot log in yet.
        accounts.invite(new AccountFields("Jan", "jan@example.nl", Role.ADMIN, Set.of(), null, null));
        assertRefused("security.account.lastAdministrator", () -> accounts.disable(ilse));
        active("piet@example.nl", Role.ADMIN);
        accounts.disable(ilse);
        assertThat(state(ilse)).isEqualTo(AccountState.DISABLED);
    }

    @Test
    void an_administrator_keeps_the_role_while_the_rest_is_changed() {
        AccountId ilse = active("ilse@example.nl", Role.ADMIN);
        accounts.change(
                ilse,
                version(ilse),
                new AccountFields("Ilse de Vries", "ilse@example.nl", Role.ADMIN, Set.of(), null, null));
        assertThat(accounts.find(ilse).orElseThrow().name()).isEqualTo("Ilse de Vries");
    }

    @Test
    void nobody_disables_the_account_one_works_with() {
        AccountId ilse = active("ilse@example.nl", Role.ADMIN);
        active("piet@example.nl", Role.ADMIN);
        As.is(new Principal(ilse.value(), "Ilse", Role.ADMIN, Set.of(), null, null));
        assertRefused("security.account.notOneself", () -> accounts.disable(ilse));
    }

    @Test
    void what_is_done_is_noted_without_names_and_addresses() {
        AccountId anna = accounts.invite(cmo("anna@example.nl", LIMBURG)).account();
        accounts.inviteAgain(anna);
        accounts.change(anna, version(anna), reader("anna.janssen@example.nl"));
        accounts.disable(anna);
        accounts.disable(anna);
        accounts.enable(anna);
        assertThat(jdbc.sql("select action || ' ' || actor from audit_entry where object_id = ? order by id")
                        .param(anna.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "account.invited Test ADMIN",
                        "account.linkIssued Test ADMIN",
                        "account.changed Test ADMIN",
                        "account.disabled Test ADMIN",
                        "account.enabled Test ADMIN");
        assertThat(jdbc.sql("select details::text from audit_entry where action = 'account.changed' and object_id = ?")
                        .param(anna.toString())
                        .query(String.class)
                        .single())
                .contains("READER", "CMO", "regions", "email")
                .doesNotContain("anna");
    }

    @Test
    void accounts_are_found_by_parts_of_name_and_address_by_role_and_by_state() {
        active("anna@example.nl", Role.CMO);
        accounts.invite(reader("bart.jansen@example.nl"));
        accounts.disable(active("kees@example.nl", Role.READER));
        assertThat(found(new AccountFilter("BART jan", null, null))).containsExactly("bart.jansen@example.nl");
        assertThat(found(new AccountFilter("%", null, null))).isEmpty();
        assertThat(found(new AccountFilter("", Role.CMO, null))).containsExactly("anna@example.nl");
        assertThat(found(new AccountFilter("", null, AccountState.INVITED))).containsExactly("bart.jansen@example.nl");
        assertThat(found(new AccountFilter("", null, AccountState.DISABLED))).containsExactly("kees@example.nl");
    }

    @Test
    void they_are_sorted_and_paged_by_the_database_in_a_constant_number_of_statements() {
        List.of("d", "b", "a", "c").forEach(letter -> active(letter + "@example.nl", Role.READER));
        jdbc.sql("update account set last_login_at = now() where email = 'c@example.nl'")
                .update();
        Pageable second = PageRequest.of(1, 2, Sort.by("name").descending());
        assertThat(accounts.search(new AccountFilter("", null, null), second))
                .extracting(AccountRow::email)
                .containsExactly("b@example.nl", "a@example.nl");
        assertThat(accounts.search(
                        new AccountFilter("", null, null),
                        PageRequest.of(0, 1, Sort.by("lastLogIn").descending())))
                .extracting(AccountRow::email)
                .containsExactly("c@example.nl");
        assertThat(StatementCount.of(() -> accounts.search(new AccountFilter("", null, null), PageRequest.of(0, 50))))
                .isEqualTo(2);
    }

    private AccountId active(String email, Role role) {
        InvitationLink link = accounts.invite(
                role == Role.CMO ? cmo(email, LIMBURG) : new AccountFields(email, email, role, Set.of(), null, null));
        passwords.choose(link.secret(), PASSWORD);
        return link.account();
    }

    private static AccountFields cmo(String email, RegionId region) {
        return new AccountFields("Anna Janssen", email, Role.CMO, Set.of(region), null, null);
    }

    private static AccountFields reader(String email) {
        return new AccountFields("Anna Janssen", email, Role.READER, Set.of(), null, null);
    }

    private List<String> wrong(
            String name,
            String email,
            @Nullable Role role,
            Set<RegionId> regions,
            @Nullable MunicipalityCode municipality,
            @Nullable String department) {
        return fields(() -> accounts.invite(new AccountFields(name, email, role, regions, municipality, department)));
    }

    private static List<String> fields(Runnable action) {
        return catchThrowableOfType(Problem.Invalid.class, action::run).errors().stream()
                .map(Problem.FieldError::field)
                .toList();
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(Problem.Conflict.class).hasMessage(key);
    }

    private List<String> found(AccountFilter filter) {
        return accounts.search(filter, PageRequest.of(0, 10))
                .map(AccountRow::email)
                .getContent();
    }

    private AccountState state(AccountId id) {
        return accounts.find(id).orElseThrow().state();
    }

    private int version(AccountId id) {
        return accounts.find(id).orElseThrow().version();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void session(AccountId account) {
        jdbc.sql("insert into account_session (id, account_id, began_at, seen_at) values (?, ?, now(), now())")
                .param(UUID.randomUUID())
                .param(account.value())
                .update();
    }

    private void token(AccountId account) {
        jdbc.sql("""
                        insert into api_token (id, account_id, name, beginning, secret_hash, created_at, expires_at)
                        values (?, ?, 'rapport', 'gia_abcdef', ?, now(), now() + interval '1 day')""")
                .param(UUID.randomUUID())
                .param(account.value())
                .param(OneTimeSecret.create().hash())
                .update();
    }
}
