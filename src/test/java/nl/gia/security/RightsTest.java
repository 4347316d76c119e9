package nl.gia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            action,           admin, forum, cmo,  municipality, ministry, reader
            READ_FIGURES,     ALL,   ALL,   ALL,  ALL,          ALL,      ALL
            READ_MEETINGS,    ALL,   ALL,   ALL,  ALL,          ALL,      ALL
            READ_DRAFTS,      ALL,   ALL,   OWN,  NONE,         NONE,     NONE
            WRITE_MEETINGS,   ALL,   NONE,  OWN,  NONE,         NONE,     NONE
            READ_ATTENDEES,   ALL,   ALL,   OWN,  OWN,          NONE,     NONE
            WRITE_ATTENDEES,  ALL,   NONE,  OWN,  NONE,         NONE,     NONE
            READ_CONTACTS,    ALL,   ALL,   OWN,  OWN,          NONE,     NONE
            WRITE_CONTACTS,   ALL,   NONE,  OWN,  NONE,         NONE,     NONE
            HAND_OVER_POSTS,  ALL,   NONE,  OWN,  OWN,          NONE,     NONE
            PHONE,            ALL,   ALL,   OWN,  NONE,         NONE,     NONE
            WRITE_PROGRAMMES, ALL,   ALL,   NONE, NONE,         NONE,     NONE
            WRITE_REGISTER,   ALL,   NONE,  NONE, NONE,         NONE,     NONE
            WRITE_ACCOUNTS,   ALL,   NONE,  NONE, NONE,         NONE,     NONE
            READ_AUDIT,       ALL,   ALL,   NONE, NONE,         NONE,     NONE
            """)
    void everybody_may_do_what_the_table_says(
            Action action, Scope admin, Scope forum, Scope cmo, Scope municipality, Scope ministry, Scope reader) {
        assertThat(Arrays.stream(Role.values()).map(role -> Rights.of(role, action)))
                .containsExactly(admin, forum, cmo, municipality, ministry, reader);
    }

    @Test
    void the_table_has_a_row_for_every_action() {
        String rows = Arrays.stream(RightsTest.class.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(CsvSource.class)))
                .map(CsvSource::textBlock)
                .findFirst()
                .orElseThrow();
        assertThat(Action.values()).allMatch(action -> rows.contains(action.name() + ","));
    }
}
