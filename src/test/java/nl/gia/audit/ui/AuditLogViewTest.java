package nl.gia.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.tabs.Tab;
import java.time.LocalDate;
import nl.gia.audit.Sentences;
import nl.gia.kit.Languages;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditLogViewTest extends ViewTest {

    @Autowired
    Builders builders;

    @Autowired
    Sentences sentences;

    private ProgrammeDetails gia;

    @BeforeEach
    void meeting() {
        gia = builders.gia();
        builders.published("L-1", "Limburg", LocalDate.of(2010, 3, 4));
    }

    @Test
    void the_latest_is_a_sentence_that_leads_to_what_it_is_about() {
        As.forum();
        open("beheer/logboek");
        assertThat(Page.texts(ListItem.class).getFirst())
                .contains("GIA zelf publiceerde de bijeenkomst Bijeenkomst L-1.");
        assertThat(_find(Anchor.class, s -> s.withText("de bijeenkomst Bijeenkomst L-1")))
                .isNotEmpty()
                .allMatch(link -> link.getHref().equals("bijeenkomsten/L-1"));
    }

    @Test
    void the_particulars_of_an_entry_are_words() {
        assertThat(sentences.value("by", "[password, totp]", Languages.DUTCH)).isEqualTo("wachtwoord, inlogapp");
        assertThat(sentences.value("status", "PUBLISHED", Languages.DUTCH)).isEqualTo("Gepubliceerd");
        assertThat(sentences.value("before", "READER", Languages.ENGLISH)).isEqualTo("Reader");
        assertThat(sentences.value("from", "2027-03-04", Languages.DUTCH)).isEqualTo("4 maart 2027");
        assertThat(sentences.value("digest", "ab12", Languages.DUTCH)).isEqualTo("ab12");
    }

    @Test
    void a_programme_has_its_history_for_who_may_write_it() {
        As.forum();
        open("programmas/gia");
        assertThat(Page.texts(ListItem.class))
                .anyMatch(text -> text.contains("GIA zelf maakte het programma GIA 2008-2011."));
        open("programmas/gia?tab=themas");
        assertThat(Page.texts(H2.class)).doesNotContain("Geschiedenis");
        As.reader();
        open("programmas/gia");
        assertThat(Page.texts(H2.class)).doesNotContain("Geschiedenis");
    }

    @Test
    void the_filters_stand_in_the_address() {
        As.admin();
        open("beheer/logboek?soort=bijeenkomsten&van=2001-01-01&tot=2001-01-02");
        assertThat(_get(ComboBox.class, s -> s.withLabel("Soort")).getValue()).isEqualTo("Bijeenkomsten");
        assertThat(Page.texts(H2.class)).contains("Niets gevonden");
    }

    @Test
    void one_is_told_how_a_short_word_is_searched_for() {
        As.admin();
        open("beheer/logboek?zoek=de+vries");
        assertThat(Page.text("Zoeken").getHelperText())
                .isEqualTo("Eén of twee tekens worden alleen als heel woord gevonden.");
        open("beheer/logboek?zoek=vries");
        assertThat(Page.text("Zoeken").getHelperText()).isNull();
    }

    @Test
    void a_meeting_has_its_history_for_who_may_write_it() {
        As.cmo(Builders.region(gia, "Limburg"));
        open("bijeenkomsten/L-1?tab=geschiedenis");
        assertThat(Page.texts(Tab.class)).contains("Geschiedenis");
        assertThat(Page.texts(ListItem.class)).anyMatch(text -> text.contains("GIA zelf plande de bijeenkomst"));
        As.reader();
        open("toegankelijkheid");
        open("bijeenkomsten/L-1");
        assertThat(Page.texts(Tab.class)).doesNotContain("Geschiedenis");
    }
}
