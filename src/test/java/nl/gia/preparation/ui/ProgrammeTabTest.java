package nl.gia.preparation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.gia.drafts.Drafts;
import nl.gia.meetings.MeetingDetails;
import nl.gia.preparation.DayProgrammes;
import nl.gia.preparation.PlanDayItem;
import nl.gia.preparation.Practical;
import nl.gia.preparation.PracticalInformation;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgrammeTabTest extends ViewTest {

    private static final String TAB = "bijeenkomsten/L1?tab=programma";

    @Autowired
    Builders builders;

    @Autowired
    DayProgrammes programmes;

    @Autowired
    PracticalInformation practical;

    @Autowired
    Drafts drafts;

    ProgrammeDetails gia;
    MeetingDetails meeting;

    @BeforeEach
    void a_meeting() {
        gia = builders.gia();
        meeting = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4));
        builders.joined(meeting);
        As.member();
    }

    @Test
    void parts_are_added_one_after_the_other() {
        open(TAB);
        _setValue(Page.text("Onderdeel"), "Inloop");
        Page.click("Toevoegen");
        assertThat(_get(TimePicker.class, f -> f.withLabel("Van")).getValue()).isEqualTo(LocalTime.of(14, 0));
        _setValue(Page.text("Onderdeel"), "Lezing");
        _setValue(Page.text("Spreker"), "Noor Visser");
        _setValue(_get(TimePicker.class, f -> f.withLabel("Tot")), LocalTime.of(18, 0));
        Page.click("Toevoegen");
        assertThat(Page.problem(_get(TimePicker.class, f -> f.withLabel("Tot"))))
                .isEqualTo("De bijeenkomst eindigt om 17.00 uur.");
        _setValue(_get(TimePicker.class, f -> f.withLabel("Tot")), LocalTime.of(15, 0));
        Page.click("Toevoegen");
        assertThat(lines()).containsExactly("13.30–14.00 uurInloop", "14.00–15.00 uurLezingNoor Visser");
        assertThat(Page.texts(Paragraph.class)).contains("2 onderdelen, 13.30–15.00 uur");
    }

    @Test
    void a_part_is_changed_moved_removed_and_brought_back() {
        add("13:30", "14:00", "Inloop");
        add("14:00", "15:00", "Lezing");
        open(TAB);
        click("Wijzigen: Lezing");
        _setValue(Page.text("Spreker"), "Noor Visser");
        Page.click("Opslaan");
        click("Eerder: Lezing");
        assertThat(lines()).containsExactly("13.30–14.30 uurLezingNoor Visser", "14.30–15.00 uurInloop");
        click("Verwijderen: Lezing");
        assertThat(lines()).containsExactly("14.30–15.00 uurInloop");
        Page.click("Ongedaan maken");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void two_who_change_one_part_lose_nothing() {
        add("14:00", "15:00", "Lezing");
        open(TAB);
        click("Wijzigen: Lezing");
        _setValue(Page.text("Onderdeel"), "Mijn lezing");
        var item = programmes.of(meeting.row().id()).getFirst();
        programmes.change(
                meeting.row().id(),
                item.id(),
                item.version(),
                new PlanDayItem(item.start(), LocalTime.of(15, 30), "Lezing", null));
        Page.click("Opslaan");
        assertThat(lines()).containsExactly("14.00–15.30 uurMijn lezing");
    }

    @Test
    void practical_information_shows_on_the_overview() {
        open(TAB);
        Page.click("Invullen");
        _setValue(_get(TextArea.class), "Bus 3 stopt voor de deur.");
        _setValue(_get(EmailField.class), "anna@example.nl");
        Page.click("Opslaan");
        assertThat(Page.problem(Page.text("Naam contactpersoon"))).isEqualTo("Geef ook een naam.");
        _setValue(Page.text("Naam contactpersoon"), "Anna Janssen");
        Page.click("Opslaan");
        As.reader();
        open("bijeenkomsten/L1");
        assertThat(Page.texts(Paragraph.class)).contains("Bus 3 stopt voor de deur.");
        assertThat(Page.texts(Span.class)).contains("Contactpersoon: Anna Janssen");
        assertThat(Page.has("Wijzigen")).isFalse();
    }

    @Test
    void what_was_typed_comes_back_after_the_page_has_gone() {
        practical.save(meeting.row().id(), new Practical("Bus 3.", null, null, null, 0));
        open(TAB);
        Page.click("Wijzigen");
        _setValue(_get(TextArea.class), "Bus 3 en bus 4.");
        open("bijeenkomsten");
        open(TAB);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Bus 3 en bus 4.");
        assertThat(Page.texts(Span.class)).anyMatch(text -> text.startsWith("Hersteld concept van "));
        Page.click("Concept verwerpen");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Bus 3.");
        open(TAB);
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void a_draft_is_gone_once_it_is_saved_and_nobody_elses() {
        open(TAB);
        Page.click("Invullen");
        _setValue(_get(TextArea.class), "Bus 3.");
        String about = "meeting/" + meeting.row().id() + "/practical";
        assertThat(drafts.find(about)).isPresent();
        As.cmo(Builders.region(gia, "Limburg"));
        assertThat(drafts.find(about)).isEmpty();
        As.member();
        Page.click("Opslaan");
        assertThat(drafts.find(about)).isEmpty();
    }

    @Test
    void without_anything_in_it_the_tab_is_only_there_for_who_writes() {
        As.reader();
        open("bijeenkomsten/L1");
        assertThat(_find(Tab.class)).extracting(Tab::getLabel).doesNotContain("Programma");
        Builders.asSystem(() -> add("14:00", "15:00", "Lezing"));
        open(TAB);
        assertThat(lines()).containsExactly("14.00–15.00 uurLezing");
        assertThat(Page.has("Toevoegen")).isFalse();
    }

    private void add(String start, String end, String title) {
        programmes.add(meeting.row().id(), new PlanDayItem(LocalTime.parse(start), LocalTime.parse(end), title, null));
    }

    private static void click(String label) {
        Button button = _find(Button.class).stream()
                .filter(found -> found.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        _click(button);
    }

    private static List<String> lines() {
        return _find(ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(text -> text.contains(" uur"))
                .map(text -> text.replaceAll("↑.*", ""))
                .toList();
    }
}
