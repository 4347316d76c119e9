package nl.gia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @Test
    void all_words_must_be_there_and_the_last_may_be_half() {
        SearchTerms terms = SearchTerms.of("taal werk");
        assertThat(terms.condition("x @@ %1$s"))
                .isEqualTo("(x @@ (search_query(:term0_0, false))) and (x @@ (search_query(:term1_0, true)))");
        assertThat(terms.parameters()).containsEntry("term0_0", "taal").containsEntry("term1_0", "werk");
    }

    @Test
    void a_space_ends_the_last_word_and_a_quote_makes_a_phrase() {
        assertThat(SearchTerms.of("taal ").rank()).contains("false").doesNotContain("true");
        assertThat(SearchTerms.of("\"taal op school\"").parameters()).containsEntry("term0_0", "taal op school");
        assertThat(SearchTerms.of("\"taal op").parameters()).containsEntry("term0_0", "taal op");
    }

    @Test
    void one_or_another_and_what_must_not_be_there() {
        SearchTerms terms = SearchTerms.of("taal OF werk -sport");
        assertThat(terms.condition("%1$s"))
                .isEqualTo("((search_query(:term0_0, false) || search_query(:term0_1, false)))"
                        + " and not ((search_query(:term1_0, false)))");
        assertThat(terms.rank()).doesNotContain("term1_0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%_\\", "-", "\"", "\"\"", "OF", "- OF \"", "-sport", "''':*&|!<->()"})
    void what_says_nothing_looks_for_nothing(String typed) {
        assertThat(SearchTerms.of(typed).isEmpty()).isTrue();
    }

    @Test
    void only_plain_words_are_compared_with_names() {
        assertThat(SearchTerms.of("Jansen").fuzzy()).isEqualTo("jansen");
        assertThat(SearchTerms.of("Jan").fuzzy()).isEmpty();
        assertThat(SearchTerms.of("Jansen -Venlo").fuzzy()).isEmpty();
        assertThat(SearchTerms.of("Jansen OF Peters").fuzzy()).isEmpty();
    }
}
