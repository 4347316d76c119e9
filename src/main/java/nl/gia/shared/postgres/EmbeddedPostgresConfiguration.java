package nl.gia.shared.postgres;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without the address of a database the program brings its own; whatever connects to it depends on it, so it is closed last. */
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedPostgresConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(@Value("${gia.data}") Path folder) {
        return EmbeddedPostgres.on(folder);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres postgres) throws IOException {
        return new EmbeddedConnection(postgres.jdbcUrl(), Databases.APPLICATION, postgres.password());
    }

    @Bean
    DatabaseHealth dbHealthIndicator(EmbeddedPostgres postgres, DataSource dataSource) {
        return new DatabaseHealth(postgres, dataSource);
    }

    private record EmbeddedConnection(String jdbcUrl, String username, String password)
            implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
