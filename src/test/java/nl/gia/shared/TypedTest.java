package nl.gia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\ufeff", "\u200b\u200b", "\u2007 \u202f", "\u2060", "\u3164"})
    void what_cannot_be_seen_is_no_text(String text) {
        assertThat(Typed.strip(text)).isEmpty();
        assertThat(Typed.orNull(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"An", " An ", "\u00a0An\u00a0", "\ufeffAn", "\u200bAn\u200b", "\u202aAn\u202c\n"})
    void what_stands_around_it_is_no_part_of_it(String text) {
        assertThat(Typed.strip(text)).isEqualTo("An");
    }

    @Test
    void what_is_inside_stays() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(Typed.strip(family)).isEqualTo(family);
        assertThat(Typed.strip("An\u00a0Jansen")).isEqualTo("An\u00a0Jansen");
    }

    @Test
    void an_emoji_counts_as_one_character() {
        assertThat(Typed.isLonger("\uD83D\uDE80".repeat(200), 200)).isFalse();
        assertThat(Typed.isLonger("\uD83D\uDE80".repeat(201), 200)).isTrue();
        assertThat(Typed.isLonger(null, 200)).isFalse();
    }
}
