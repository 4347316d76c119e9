package nl.gia.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.PlanMeeting;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The form is open; meanwhile another saves. */
class TwoEditorsTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    @BeforeEach
    void an_open_form() {
        ProgrammeDetails gia = builders.gia();
        builders.meeting("L1", "Limburg", DAY);
        As.cmo(Builders.region(gia, "Limburg"));
        open("bijeenkomsten/L1");
        Page.click("Wijzigen…");
    }

    @Test
    void what_only_one_of_them_changed_goes_along_without_asking() {
        otherSaves("Bijeenkomst L1", "Raadzaal", 40);
        _setValue(Page.text("Titel"), "Mijn titel");
        Page.click("Opslaan");
        MeetingDetails saved = meeting();
        assertThat(saved.row().title()).isEqualTo("Mijn titel");
        assertThat(saved.row().place()).isEqualTo("Raadzaal");
        assertThat(saved.row().capacity()).isEqualTo(40);
        assertThat(Page.lastNotice()).isEqualTo("Ook wat system intussen wijzigde staat erin: Plaats, Plaatsen.");
        assertThat(_find(Dialog.class)).isEmpty();
        _assertOne(H1.class, h -> h.withText("Mijn titel"));
    }

    @Test
    void of_what_both_changed_one_chooses_whose_words_stay() {
        otherSaves("Haar titel", "Raadzaal", null);
        _setValue(Page.text("Titel"), "Mijn titel");
        _setValue(Page.text("Plaats"), "Stadhuis Venlo");
        Page.click("Opslaan");
        assertThat(meeting().row().title()).isEqualTo("Haar titel");
        assertThat(words("Titel")).containsExactly("Wat u invuldeMijn titel", said("Haar titel"));
        assertThat(words("Plaats")).containsExactly("Wat u invuldeStadhuis Venlo", said("Raadzaal"));
        Page.click("Zo opslaan");
        assertThat(Page.problem(choice("Titel"))).isEqualTo("Kies wat blijft staan.");
        choose("Titel", 0);
        choose("Plaats", 1);
        Page.click("Zo opslaan");
        assertThat(meeting().row().title()).isEqualTo("Mijn titel");
        assertThat(meeting().row().place()).isEqualTo("Raadzaal");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void who_goes_back_has_lost_nothing_and_overwrites_nothing() {
        otherSaves("Haar titel", "Stadhuis", null);
        _setValue(Page.text("Titel"), "Mijn titel");
        Page.click("Opslaan");
        Page.click("Terug naar het formulier");
        assertThat(Page.text("Titel").getValue()).isEqualTo("Mijn titel");
        Page.click("Opslaan");
        assertThat(words("Titel")).hasSize(2);
        assertThat(meeting().row().title()).isEqualTo("Haar titel");
    }

    @Test
    void the_same_from_both_is_nothing_to_choose() {
        otherSaves("Onze titel", "Stadhuis", null);
        _setValue(Page.text("Titel"), "Onze titel");
        _setValue(_get(IntegerField.class, f -> f.withLabel("Plaatsen")), 12);
        Page.click("Opslaan");
        assertThat(meeting().row().title()).isEqualTo("Onze titel");
        assertThat(meeting().row().capacity()).isEqualTo(12);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void another_life_is_no_other_content() {
        Builders.asSystem(() -> meetings.publish("L1"));
        _setValue(Page.text("Titel"), "Mijn titel");
        Page.click("Opslaan");
        assertThat(meeting().row().title()).isEqualTo("Mijn titel");
        assertThat(Page.lastNotice()).isEqualTo("Opgeslagen.");
    }

    @Test
    void a_third_who_comes_between_is_met_as_well() {
        otherSaves("Haar titel", "Stadhuis", null);
        _setValue(Page.text("Titel"), "Mijn titel");
        Page.click("Opslaan");
        otherSaves("Zijn titel", "Stadhuis", null);
        choose("Titel", 0);
        Page.click("Zo opslaan");
        assertThat(words("Titel")).containsExactly("Wat u invuldeMijn titel", said("Zijn titel"));
        choose("Titel", 0);
        Page.click("Zo opslaan");
        assertThat(meeting().row().title()).isEqualTo("Mijn titel");
    }

    private void otherSaves(String title, String place, @Nullable Integer capacity) {
        PlanMeeting plan = Builders.plan("L1", "Limburg", DAY);
        Builders.asSystem(() -> meetings.change(
                "L1",
                new ChangeMeeting(
                        meeting().row().version(),
                        title,
                        "Limburg",
                        plan.themes(),
                        plan.start(),
                        plan.end(),
                        place,
                        null,
                        null,
                        capacity,
                        null,
                        null)));
    }

    private MeetingDetails meeting() {
        return meetings.find("L1").orElseThrow();
    }

    private static List<String> words(String label) {
        return choice(label)
                .getChildren()
                .map(button -> button.getElement().getTextRecursively().replaceAll("system, .* uur", "system"))
                .toList();
    }

    private static String said(String text) {
        return "system" + text;
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> choice(String label) {
        return _get(RadioButtonGroup.class, group -> group.withLabel(label));
    }

    private static void choose(String label, int which) {
        RadioButtonGroup<Object> choice = choice(label);
        _setValue(choice, choice.getListDataView().getItem(which));
    }
}
