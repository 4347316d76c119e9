package nl.gia.shell.search;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchViewTest extends ViewTest {

    @Autowired
    Builders builders;

    @BeforeEach
    void manyMeetings() {
        builders.gia();
        for (int i = 0; i < 23; i++) {
            builders.published("M" + i, "Limburg", LocalDate.of(2010, 3, 4));
        }
        As.forum();
    }

    @Test
    void the_field_in_the_frame_shows_the_best_of_each_kind_as_one_types() {
        open("");
        _click(_find(SearchButton.class).getFirst());
        _setValue(
                _get(TextField.class, field -> field.withPlaceholder("Bijeenkomst, naam, gemeente, thema…")),
                "bijeenkomst");
        assertThat(Page.texts(Span.class)).contains("Bijeenkomsten");
        assertThat(options()).hasSize(6).last().isEqualTo("Alle 23 bijeenkomsten");
        assertThat(Page.texts(Paragraph.class)).contains("23 resultaten voor “bijeenkomst”");
    }

    @Test
    void it_asks_for_two_letters_and_says_when_nothing_is_found() {
        open("");
        _click(_find(SearchButton.class).getFirst());
        TextField field = _get(TextField.class, one -> one.withPlaceholder("Bijeenkomst, naam, gemeente, thema…"));
        _setValue(field, "b");
        assertThat(options()).isEmpty();
        _setValue(field, "zzzzzz");
        assertThat(Page.texts(Paragraph.class)).contains("Niets gevonden voor “zzzzzz”");
    }

    @Test
    void the_results_have_an_address_and_pages() {
        open("zoeken?q=bijeenkomst");
        assertThat(links("bijeenkomsten/M")).hasSize(10);
        assertThat(Page.texts(Anchor.class)).contains("Alle 23 bijeenkomsten");
        open("zoeken?q=bijeenkomst&soort=bijeenkomsten&pagina=2");
        assertThat(links("bijeenkomsten/M")).hasSize(3);
        assertThat(Page.texts(Span.class)).contains("Bladzijde 2 van 2");
        assertThat(links("zoeken?q=bijeenkomst&soort=bijeenkomsten")).isNotEmpty();
    }

    @Test
    void without_a_question_it_says_what_one_can_look_for() {
        open("zoeken");
        assertThat(Page.texts(H2.class)).contains("Wat zoekt u?");
        open("zoeken?q=zzzzzz");
        assertThat(Page.texts(H2.class)).contains("Niets gevonden voor “zzzzzz”");
    }

    private static List<String> options() {
        return _find(Anchor.class).stream()
                .filter(link -> "option".equals(link.getElement().getAttribute("role")))
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private static List<Anchor> links(String beginning) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith(beginning))
                .toList();
    }
}
