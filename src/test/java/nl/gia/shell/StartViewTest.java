package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gia.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartViewTest {

    @ParameterizedTest
    @CsvSource({
        "ADMIN, bijeenkomsten",
        "CMO, bijeenkomsten",
        "MUNICIPALITY, bijeenkomsten",
        "FORUM, deelname",
        "MINISTRY, deelname",
        "READER, deelname"
    })
    void everyone_starts_where_their_work_is(Role role, String location) {
        assertThat(StartView.startOf(role)).isEqualTo(location);
    }
}
