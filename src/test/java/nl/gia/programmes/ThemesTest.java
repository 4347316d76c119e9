package nl.gia.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.gia.shared.Problem;
import nl.gia.shared.ThemeId;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ThemesTest {

    @Autowired
    Programmes programmes;

    @Autowired
    Themes themes;

    @Autowired
    JdbcClient jdbc;

    ProgrammeDetails programme;

    @BeforeEach
    void a_programme_with_themes() {
        As.forum();
        programme = new AProgramme("proef")
                .region("Limburg", "Limburg")
                .theme("Wonen")
                .theme("Werk")
                .in(programmes);
    }

    @Test
    void a_theme_is_added_renamed_and_removed() {
        ThemeId added = themes.add(programme.id(), "Taal", 2010);
        themes.change(added, "Taal en onderwijs", 2011);
        assertThat(names()).containsExactly("Wonen", "Werk", "Taal en onderwijs");
        assertThat(found().theme("taal en onderwijs").orElseThrow().firstEdition())
                .isEqualTo(2011);
        themes.remove(theme("Wonen"));
        assertThat(names()).containsExactly("Werk", "Taal en onderwijs");
    }

    @Test
    void themes_stand_in_the_order_they_were_put_in() {
        themes.order(programme.id(), List.of(theme("Werk"), theme("Wonen")));
        assertThat(names()).containsExactly("Werk", "Wonen");
        assertThatThrownBy(() -> themes.order(programme.id(), List.of(theme("Werk"))))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void two_themes_never_have_one_name_and_an_edition_is_a_year() {
        assertThatThrownBy(() -> themes.add(programme.id(), "wonen", null)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> themes.add(programme.id(), "Zorg", 7)).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void a_theme_of_a_meeting_stays() {
        jdbc.sql("""
                        with meeting as (
                            insert into meeting (id, reference, programme_id, region_id, title, starts_at, ends_at, status, created_by)
                            select gen_random_uuid(), 'proef-1', programme_id, id, 'Proef', '2010-01-05 13:00Z', '2010-01-05 15:00Z', 'DRAFT', 'test'
                              from region where programme_id = ? returning id)
                        insert into meeting_theme (meeting_id, theme_id, position) select id, ?, 0 from meeting""").params(programme.id().value(), theme("Wonen").value()).update();
        assertThatThrownBy(() -> themes.remove(theme("Wonen"))).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_reader_changes_no_themes() {
        ThemeId wonen = theme("Wonen");
        As.reader();
        assertThatThrownBy(() -> themes.remove(wonen)).isInstanceOf(Problem.NotAllowed.class);
    }

    private ProgrammeDetails found() {
        return programmes.find(programme.id()).orElseThrow();
    }

    private List<String> names() {
        return found().themes().stream().map(ThemeDetails::name).toList();
    }

    private ThemeId theme(String name) {
        return found().theme(name).orElseThrow().id();
    }
}
