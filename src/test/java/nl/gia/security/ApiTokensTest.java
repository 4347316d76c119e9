package nl.gia.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.gia.shared.CannotStart;
import org.junit.jupiter.api.Test;

class ApiTokensTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    void the_token_of_the_environment_has_all_rights() {
        assertThat(new ApiTokens(TOKEN).bearerOf(TOKEN))
                .hasValueSatisfying(
                        bearer -> assertThat(bearer.principal().role()).isEqualTo(Role.ADMIN));
    }

    @Test
    void any_other_has_none() {
        assertThat(new ApiTokens(TOKEN).bearerOf(TOKEN + "0")).isEmpty();
        assertThat(new ApiTokens(TOKEN).bearerOf("")).isEmpty();
        assertThat(new ApiTokens("").bearerOf("")).isEmpty();
    }

    @Test
    void a_short_one_keeps_the_program_from_starting_and_is_not_told() {
        assertThatThrownBy(() -> new ApiTokens("0123456789abcdef0123456789abcde"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("GIA_API_TOKEN")
                .hasMessageNotContaining("0123456789");
    }
}
