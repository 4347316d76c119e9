package nl.gia.security.factors;

import nl.gia.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One change at a time to the factors of one account, until the end of the transaction. */
@Component
class FactorLock {

    private final JdbcClient jdbc;

    FactorLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(AccountId account) {
        jdbc.sql("select id from account where id = ? for no key update")
                .param(account.value())
                .query()
                .listOfRows();
    }
}
