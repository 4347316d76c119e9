package nl.gia.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DraftsTest {

    private static final String ABOUT = "meeting/1/report";

    @Autowired
    Drafts drafts;

    @Autowired
    Builders builders;

    @BeforeEach
    void accounts() {
        builders.accounts();
        As.admin();
    }

    @Test
    void what_could_not_be_saved_is_the_draft_unless_a_later_one_is_there() {
        drafts.save(ABOUT, "eerst");
        Instant saved = drafts.find(ABOUT).orElseThrow().savedAt();
        assertThat(drafts.bringBack(ABOUT, "eerder", saved.minusSeconds(1))).isFalse();
        assertThat(drafts.find(ABOUT)).get().extracting(Draft::text).isEqualTo("eerst");
        drafts.discard(ABOUT);
        assertThat(drafts.bringBack(ABOUT, "eerder", saved.minusSeconds(1))).isTrue();
        assertThat(drafts.bringBack(ABOUT, "later", saved)).isTrue();
        assertThat(drafts.find(ABOUT)).get().extracting(Draft::text).isEqualTo("later");
    }

    @Test
    void a_clock_that_is_ahead_does_not_win_for_ever() {
        drafts.bringBack(ABOUT, "morgen", Instant.now().plus(Duration.ofDays(1)));
        assertThat(drafts.find(ABOUT).orElseThrow().savedAt()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void a_draft_is_for_its_own_account_in_the_browser_too() {
        drafts.bringBack(ABOUT, "van mij", Instant.now());
        String mine = drafts.key(ABOUT);
        As.forum();
        assertThat(drafts.find(ABOUT)).isEmpty();
        assertThat(drafts.key(ABOUT)).isNotEqualTo(mine);
    }
}
