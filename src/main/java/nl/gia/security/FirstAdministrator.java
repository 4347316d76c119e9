package nl.gia.security;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.security.secrets.PasswordRule;
import nl.gia.shared.CannotStart;
import nl.gia.shared.Problem;
import nl.gia.shared.StartupLoad;
import nl.gia.shared.StartupNotice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Without an account nobody could make one. A password that was made up is printed once, at the start that made it. */
@Component
@Order(100)
class FirstAdministrator implements StartupLoad, StartupNotice {

    private static final String NAME = "Beheerder";
    // Without what looks alike.
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final Accounts accounts;
    private final String email;
    private final String password;
    private final List<String> lines = new ArrayList<>();

    FirstAdministrator(
            Accounts accounts,
            @Value("${gia.admin.email}") String email,
            @Value("${gia.admin.password}") String password) {
        this.accounts = accounts;
        this.email = email;
        this.password = password;
    }

    @Override
    public void load() {
        AsSystem.run(() -> {
            if (!accounts.any()) {
                make();
            }
        });
    }

    @Override
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void make() {
        if (!password.isEmpty()) {
            make(password);
            return;
        }
        String madeUp = random();
        make(madeUp);
        lines.add("Administrator: " + email + "  password: " + madeUp + "  (shown only now)");
    }

    private void make(String secret) {
        try {
            accounts.create(new NewAccount(email, NAME, secret, Role.ADMIN, Set.of(), null, null, false));
        } catch (Problem.Invalid invalid) {
            throw new CannotStart(
                    "The first administrator cannot be made: GIA_ADMIN_EMAIL or GIA_ADMIN_PASSWORD is not acceptable.",
                    "Give a mail address, and a password of " + PasswordRule.SHORTEST
                            + " characters or more that is not a common one.",
                    invalid);
        }
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
