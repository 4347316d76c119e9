package nl.gia.shared.postgres;

import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;

/** Down at once when the server is dead, in place of waiting for a connection that will not come. */
class DatabaseHealth extends DataSourceHealthIndicator {

    private final EmbeddedPostgres postgres;

    DatabaseHealth(EmbeddedPostgres postgres, DataSource dataSource) {
        super(dataSource);
        this.postgres = postgres;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        if (postgres.isRunning()) {
            super.doHealthCheck(builder);
        } else {
            builder.down();
        }
    }
}
