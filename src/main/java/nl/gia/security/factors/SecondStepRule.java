package nl.gia.security.factors;

import nl.gia.security.Role;
import nl.gia.security.SecondStep;
import nl.gia.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of who has a second factor, and of who must have one. */
@Component
class SecondStepRule implements SecondStep {

    private final JdbcClient jdbc;
    private final SecondFactorDemand demand;

    SecondStepRule(JdbcClient jdbc, SecondFactorDemand demand) {
        this.jdbc = jdbc;
        this.demand = demand;
    }

    @Override
    public boolean isAskedOf(AccountId account, Role role) {
        return hasFactor(account) || demand.isMadeOf(role);
    }

    boolean hasFactor(AccountId account) {
        return jdbc.sql("""
                        select exists (select from authenticator_app where account_id = :account)
                            or exists (select from passkey where account_id = :account)""")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}
