package nl.gia.security.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.gia.security.Accounts;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;

@IntegrationTest
class SecondFactorsTest {

    @Autowired
    SecondFactors factors;

    @Autowired
    StaffFactors staff;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticatorApps apps;

    @Autowired
    RecoveryCodes recoveryCodes;

    @Autowired
    SecondStepRule rule;

    @Autowired
    JdbcClient jdbc;

    AccountId anna;
    String email;

    @BeforeEach
    void anna() {
        email = Factor.email();
        anna = Factor.account(accounts, email, Role.CMO);
        Factor.at(anna, Role.CMO);
        Factor.request();
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void an_app_counts_when_its_first_code_was_right() {
        FactorEnrolment enrolment = factors.enrol(Factor.PASSWORD);
        AppSetUp app = enrolment.beginApp();
        assertField("code", () -> enrolment.confirmApp(app, "000000x"));
        assertThat(factors.overview().hasAny()).isFalse();
        assertThat(enrolment.confirmApp(app, spaced(Factor.code(app.secret(), 0))))
                .hasSize(10);
        assertThat(factors.overview().app()).isPresent();
        assertThat(factors.overview().recoveryCodesLeft()).isEqualTo(10);
    }

    @Test
    void the_app_is_told_what_it_needs() {
        AppSetUp app = factors.enrol(Factor.PASSWORD).beginApp();
        assertThat(app.letters()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(app.uri())
                .isEqualTo("otpauth://totp/GIA:" + email.replace("@", "%40") + "?secret="
                        + app.letters().replace(" ", "") + "&issuer=GIA&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void the_secret_of_an_app_cannot_be_read_in_the_database() {
        AppSetUp app = withApp();
        byte[] kept = jdbc.sql("select secret from authenticator_app where account_id = ?")
                .param(anna.value())
                .query(byte[].class)
                .single();
        assertThat(kept).hasSize(12 + Totp.SECRET_BYTES + 16);
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(app.secret()));
    }

    @Test
    void each_code_is_good_for_once_and_no_earlier_one_after_it() {
        AppSetUp app = withApp();
        assertThat(apps.take(anna, Factor.code(app.secret(), 0))).isFalse();
        String next = Factor.code(app.secret(), 1);
        assertThat(apps.take(anna, next)).isTrue();
        assertThat(apps.take(anna, next)).isFalse();
    }

    @Test
    void a_new_phone_takes_the_place_of_the_old_one() {
        AppSetUp old = withApp();
        AppSetUp app = withApp();
        assertThat(apps.take(anna, Factor.code(old.secret(), 1))).isFalse();
        assertThat(apps.take(anna, Factor.code(app.secret(), 1))).isTrue();
    }

    @Test
    void recovery_codes_are_told_once_kept_as_hashes_and_good_for_once() {
        FactorEnrolment enrolment = factors.enrol(Factor.PASSWORD);
        AppSetUp app = enrolment.beginApp();
        List<String> codes = enrolment.confirmApp(app, Factor.code(app.secret(), 0));
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        assertThat(recoveryCodes.take(anna, codes.getFirst().toUpperCase().replace("-", " ")))
                .isTrue();
        assertThat(recoveryCodes.take(anna, codes.getFirst())).isFalse();
        assertThat(recoveryCodes.take(AccountId.create(), codes.get(1))).isFalse();
        assertThat(factors.overview().recoveryCodesLeft()).isEqualTo(9);
        List<String> renewed = factors.renewRecoveryCodes(Factor.PASSWORD);
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(codes);
        assertThat(recoveryCodes.take(anna, codes.get(2))).isFalse();
        assertThat(jdbc.sql("select count(*) from recovery_code where octet_length(hash) <> 32")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_second_factor_more_does_not_make_new_recovery_codes() {
        Factor.passkey(jdbc, anna);
        factors.renewRecoveryCodes(Factor.PASSWORD);
        FactorEnrolment enrolment = factors.enrol(Factor.PASSWORD);
        AppSetUp app = enrolment.beginApp();
        assertThat(enrolment.confirmApp(app, Factor.code(app.secret(), 0))).isEmpty();
    }

    @Test
    void nothing_changes_without_the_password() {
        PasskeyId laptop = Factor.passkey(jdbc, anna);
        assertField("password", () -> factors.enrol("paard in de wei"));
        assertField("password", () -> factors.removeApp("paard in de wei"));
        assertField("password", () -> factors.removePasskey(laptop, ""));
        assertField("password", () -> factors.renewRecoveryCodes("paard in de wei"));
        assertThat(factors.overview().passkeys()).hasSize(1);
    }

    @Test
    void who_guesses_the_password_there_waits_too() {
        for (int i = 0; i < 5; i++) {
            assertField("password", () -> factors.enrol("wrong"));
        }
        assertThat(catchThrowableOfType(Problem.Invalid.class, () -> factors.enrol(Factor.PASSWORD))
                        .errors()
                        .getFirst()
                        .text()
                        .key())
                .isEqualTo("security.login.wait");
    }

    @Test
    void what_is_removed_is_gone_and_with_the_last_factor_the_recovery_codes() {
        withApp();
        PasskeyId laptop = Factor.passkey(jdbc, anna);
        factors.removeApp(Factor.PASSWORD);
        assertThat(factors.overview().recoveryCodesLeft()).isEqualTo(10);
        factors.removePasskey(laptop, Factor.PASSWORD);
        assertThat(factors.overview().hasAny()).isFalse();
        assertThat(factors.overview().recoveryCodesLeft()).isZero();
        assertThatThrownBy(() -> factors.removeApp(Factor.PASSWORD)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> factors.renewRecoveryCodes(Factor.PASSWORD)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_last_one_stays_while_it_is_demanded() {
        withApp();
        demandFrom(today());
        assertThatThrownBy(() -> factors.removeApp(Factor.PASSWORD))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("factors.remove.lastOne");
    }

    @Test
    void one_has_to_do_with_ones_own_passkeys_alone() {
        AccountId bart = Factor.account(accounts, Factor.email(), Role.READER);
        PasskeyId his = Factor.passkey(jdbc, bart);
        assertThat(factors.overview().passkeys()).isEmpty();
        assertThatThrownBy(() -> factors.renamePasskey(his, "van mij")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> factors.removePasskey(his, Factor.PASSWORD)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_passkey_has_the_name_its_owner_gives_it() {
        PasskeyId laptop = Factor.passkey(jdbc, anna);
        factors.renamePasskey(laptop, " laptop thuis ");
        assertThat(factors.overview().passkeys()).extracting(Passkey::name).containsExactly("laptop thuis");
        assertField("name", () -> factors.renamePasskey(laptop, " "));
        assertField("name", () -> factors.renamePasskey(laptop, "x".repeat(61)));
    }

    @Test
    void an_account_has_ten_passkeys_at_most() {
        for (int i = 0; i < 10; i++) {
            Factor.passkey(jdbc, anna);
        }
        FactorEnrolment enrolment = factors.enrol(Factor.PASSWORD);
        assertThatThrownBy(enrolment::beginPasskey).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_second_step_is_asked_of_who_has_a_factor_and_of_staff_from_the_day_it_is_demanded() {
        assertThat(rule.isAskedOf(anna, Role.CMO)).isFalse();
        demandFrom(today().plusDays(1));
        assertThat(factors.overview().demandedFrom()).contains(today().plusDays(1));
        assertThat(rule.isAskedOf(anna, Role.CMO)).isFalse();
        demandFrom(today());
        for (Role role : Role.values()) {
            boolean isStaff = role != Role.MUNICIPALITY && role != Role.READER;
            assertThat(rule.isAskedOf(anna, role)).as(role.name()).isEqualTo(isStaff);
        }
        Builders.asSystem(() -> {
            staff.demandNoLonger();
            return null;
        });
        assertThat(rule.isAskedOf(anna, Role.ADMIN)).isFalse();
        Factor.passkey(jdbc, anna);
        assertThat(rule.isAskedOf(anna, Role.READER)).isTrue();
    }

    @Test
    void it_cannot_be_demanded_from_a_day_that_is_over_or_none() {
        As.admin();
        assertField("day", () -> staff.demandFrom(today().minusDays(1)));
        assertField("day", () -> staff.demandFrom(null));
        assertThat(staff.demandedFrom()).isEmpty();
    }

    @Test
    void an_administrator_takes_away_what_somebody_has_lost() {
        withApp();
        Factor.passkey(jdbc, anna);
        As.admin();
        staff.reset(anna);
        assertThatThrownBy(() -> staff.reset(anna)).isInstanceOf(Problem.Conflict.class);
        Factor.at(anna, Role.CMO);
        assertThat(factors.overview().hasAny()).isFalse();
        assertThat(factors.overview().recoveryCodesLeft()).isZero();
    }

    @Test
    void whoever_is_logged_in_with_lost_factors_is_out() {
        withApp();
        jdbc.sql("insert into account_session (id, account_id, began_at, seen_at) values (?, ?, now(), now())")
                .params(UUID.randomUUID(), anna.value())
                .update();
        As.admin();
        staff.reset(anna);
        assertThat(jdbc.sql("select count(*) from account_session where account_id = ?")
                        .param(anna.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_administrator_sees_who_of_the_staff_has_none() {
        As.admin();
        int others = staff.staffWith().whole() - 1;
        AccountId bart = Factor.account(accounts, Factor.email(), Role.FORUM);
        Factor.account(accounts, Factor.email(), Role.READER);
        Factor.passkey(jdbc, bart);
        assertThat(staff.staffWith().whole()).isEqualTo(others + 2);
        assertThat(staff.staffWith().part()).isEqualTo(1);
        List<StaffRow> rows = staff.staff(PageRequest.of(0, 50));
        assertThat(rows).hasSize(others + 2);
        assertThat(rows.getLast().id()).isEqualTo(bart);
        assertThat(rows.getLast().passkeys()).isEqualTo(1);
        assertThat(rows.getFirst().hasFactor()).isFalse();
    }

    @Test
    void everything_is_noted_and_no_secret_with_it() {
        AppSetUp app = withApp();
        factors.removeApp(Factor.PASSWORD);
        assertThat(jdbc.sql("select action from audit_entry where object_id = ? order by id")
                        .param(anna.toString())
                        .query(String.class)
                        .list())
                .containsExactly("account.created", "account.appAdded", "account.appRemoved");
        assertThat(jdbc.sql("select count(*) from audit_entry a where a::text like ?")
                        .param("%" + app.letters().replace(" ", "") + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private AppSetUp withApp() {
        FactorEnrolment enrolment = factors.enrol(Factor.PASSWORD);
        AppSetUp app = enrolment.beginApp();
        enrolment.confirmApp(app, Factor.code(app.secret(), 0));
        return app;
    }

    private void demandFrom(LocalDate day) {
        Builders.asSystem(() -> {
            staff.demandFrom(day);
            return null;
        });
    }

    private static LocalDate today() {
        return AmsterdamTime.today(Clock.systemUTC());
    }

    private static String spaced(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    private static void assertField(String field, ThrowingCallable action) {
        assertThat(catchThrowableOfType(Problem.Invalid.class, action).errors())
                .extracting(Problem.FieldError::field)
                .containsExactly(field);
    }
}
