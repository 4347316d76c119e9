package nl.gia.programmes;

import java.util.Collection;
import java.util.Map;
import nl.gia.audit.AuditedObjects;
import nl.gia.security.Access;
import nl.gia.security.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How regions, themes and organisers are called in the log. */
@Configuration
class PartsInLog {

    @Bean
    AuditedObjects regionsInLog(JdbcClient jdbc, Access access) {
        return new Part("region", "select id, name, null as address from region where id = any (?)", jdbc, access);
    }

    @Bean
    AuditedObjects themesInLog(JdbcClient jdbc, Access access) {
        return new Part("theme", "select id, name, null as address from theme where id = any (?)", jdbc, access);
    }

    @Bean
    AuditedObjects organisersInLog(JdbcClient jdbc, Access access) {
        return new Part(
                "organiser", "select id, name, null as address from organiser where id = any (?)", jdbc, access);
    }

    private record Part(String type, String sql, JdbcClient jdbc, Access access) implements AuditedObjects {

        @Override
        public Map<String, Named> named(Collection<String> ids) {
            return AuditedObjects.names(jdbc, sql, ids);
        }

        @Override
        public boolean mayReadHistory(String id) {
            return access.mayEverywhere(Action.WRITE_PROGRAMMES);
        }
    }
}
