package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void starts_on_a_migrated_database() {
        assertThat(jdbc.sql("select count(*) from meeting").query(Long.class).single())
                .isZero();
    }
}
