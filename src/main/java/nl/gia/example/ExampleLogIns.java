package nl.gia.example;

import java.util.List;
import java.util.Set;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Accounts;
import nl.gia.security.ExampleAccount;
import nl.gia.security.ExampleAccounts;
import nl.gia.security.NewAccount;
import nl.gia.security.Role;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import nl.gia.shared.StartupNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One account per role, for whoever tries the example; shown as long as the example is there. */
@Component
class ExampleLogIns implements ExampleAccounts, StartupNotice {

    /** Where the CMO of the example works. */
    static final String REGION = "Limburg";

    // No secret: it opens nothing but the example, and is shown on its log-in page.
    private static final String PASSWORD = "voorbeeld-van-gia";
    private static final MunicipalityCode ROERMOND = new MunicipalityCode("GM0957");

    private record LogIn(String address, String name, Role role) {}

    private static final List<LogIn> ALL = List.of(
            new LogIn("coordinator@example.nl", "Anna Janssen", Role.CMO),
            new LogIn("forum@example.nl", "Noor de Wit", Role.FORUM),
            new LogIn("gemeente@example.nl", "Bart Hendriks", Role.MUNICIPALITY),
            new LogIn("ministerie@example.nl", "Samira Benali", Role.MINISTRY),
            new LogIn("lezer@example.nl", "Kees Bosman", Role.READER),
            new LogIn("beheerder@example.nl", "Ilse Prins", Role.ADMIN));

    private final Accounts accounts;
    private final JdbcClient jdbc;

    ExampleLogIns(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    void create(ProgrammeDetails past, ProgrammeDetails running) {
        Set<RegionId> regions = Set.of(
                past.region(REGION).orElseThrow().id(),
                running.region(REGION).orElseThrow().id());
        ALL.forEach(logIn -> accounts.create(new NewAccount(
                logIn.address(),
                logIn.name(),
                PASSWORD,
                logIn.role(),
                logIn.role() == Role.CMO ? regions : Set.of(),
                logIn.role() == Role.MUNICIPALITY ? ROERMOND : null,
                logIn.role() == Role.MINISTRY ? "BZK" : null,
                true)));
    }

    @Override
    public List<ExampleAccount> accounts() {
        return isLoaded()
                ? ALL.stream()
                        .map(logIn -> new ExampleAccount(
                                logIn.name(), Message.of("example.role." + logIn.role()), logIn.address(), PASSWORD))
                        .toList()
                : List.of();
    }

    @Override
    public List<String> lines() {
        return isLoaded()
                ? ALL.stream()
                        .map(logIn -> "  %-12s %s  %s".formatted(logIn.role(), logIn.address(), PASSWORD))
                        .toList()
                : List.of();
    }

    private boolean isLoaded() {
        return jdbc.sql("select exists (select 1 from account where example)")
                .query(Boolean.class)
                .single();
    }
}
