package nl.gia.participation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.LocalDate;
import java.util.List;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.kit.SvgPicture;
import nl.gia.participation.Reach;
import nl.gia.participation.ReachedRow;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ParticipationViewsTest extends ViewTest {

    @Autowired
    Builders builders;

    @Autowired
    PresenceList presence;

    @BeforeEach
    void a_programme_with_presence() {
        builders.gia();
        present("L1", "Limburg", LocalDate.of(2010, 3, 4), "Maastricht");
        present("L2", "Limburg", LocalDate.of(2011, 3, 4), "Venlo");
        present("N1", "Noord", LocalDate.of(2011, 5, 4), "Venlo");
        As.forum();
    }

    @Test
    void the_first_screen_says_how_many_take_part_and_how_that_is_against_the_growth_path() {
        open("deelname?programma=gia");
        assertThat(_get(H1.class).getText()).isEqualTo("Deelname");
        assertThat(texts(Paragraph.class)).contains("0%", "2 van 418 gemeenten nam deel");
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("166 onder het groeipad"));
        assertThat(row("Limburg")).contains("6%", "2 van 33");
        assertThat(row("Zeeland")).contains("geen actieve regio", "0 van 13");
        assertThat(row("In geen regio")).contains("0 van 310");
        assertThat(row("Nederland")).contains("2 van 418");
        assertThat(texts(H2.class)).contains("Per regio", "Kaart", "Groeipad", "Nog niet bereikt");
        assertThat(_find(SvgPicture.class)).hasSizeGreaterThan(3);
        assertThat(texts(ListItem.class)).anyMatch(text -> text.startsWith("Een gemeente doet mee als"));
    }

    @Test
    void another_period_is_chosen_and_stands_in_the_address() {
        open("deelname?programma=gia");
        _click(_get(Button.class, b -> b.withText("Periode: 2008 t/m 2011")));
        _setValue(_get(DatePicker.class, d -> d.withLabel("Tot en met")), LocalDate.of(2010, 12, 31));
        _click(_get(Button.class, b -> b.withText("Tonen")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("tot=2010-12-31", "van=2008-01-01", "programma=gia");
        assertThat(texts(Paragraph.class)).contains("1 van 418 gemeenten nam deel");
    }

    @Test
    void a_part_of_the_period_is_not_held_against_a_path_that_counts_from_the_start() {
        open("deelname?programma=gia&van=2011-01-01&tot=2011-12-31");
        assertThat(texts(Paragraph.class))
                .contains("1 van 418 gemeenten nam deel", "gemeenten kwamen niet in deze periode")
                .noneMatch(text -> text.contains("het groeipad"));
        assertThat(texts(H2.class)).contains("Niet bereikt in deze periode", "Groeipad");
    }

    @Test
    void a_programme_that_is_not_there_is_not_found() {
        open("deelname?programma=bestaatniet");
        assertThat(texts(H1.class)).containsExactly("Niet gevonden");
    }

    @Test
    void a_list_of_nothing_says_what_to_do() {
        open("deelname/gemeenten?programma=gia&zoek=bestaatniet");
        assertThat(texts(H2.class)).contains("Geen gemeente gevonden");
    }

    @Test
    void two_towns_that_are_one_now_were_at_one_meeting() {
        present("E1", "Limburg", LocalDate.of(2010, 3, 4), "Eijsden");
        Builders.asSystem(() ->
                presence.note("E1", List.of(new PresenceEntry(null, null, "Ander", "Margraten", "official", true))));
        As.forum();
        open("deelname/gemeenten/GM1903?programma=gia");
        assertThat(texts(H2.class)).contains("1 bijeenkomst");
        assertThat(texts(Anchor.class)).containsOnlyOnce("Bijeenkomst E1");
        assertThat(texts(Paragraph.class)).contains("Toen nog als gemeente Eijsden", "Toen nog als gemeente Margraten");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_at_its_field() {
        open("deelname?programma=gia");
        _click(_get(Button.class, b -> b.withText("Periode: 2008 t/m 2011")));
        _setValue(_get(DatePicker.class, d -> d.withLabel("Tot en met")), LocalDate.of(2007, 12, 31));
        _click(_get(Button.class, b -> b.withText("Tonen")));
        assertThat(_get(DatePicker.class, d -> d.withLabel("Tot en met")).isInvalid())
                .isTrue();
    }

    @Test
    void an_impossible_date_in_the_address_shows_the_programmes_own() {
        open("deelname?programma=gia&peildatum=1999-01-01");
        assertThat(texts(Paragraph.class)).contains("2 van 418 gemeenten nam deel");
    }

    @ParameterizedTest
    @CsvSource({
        "deelname?programma=gia&peildatum=onzin, peildatum onzin",
        "deelname?programma=gia&van=2010-02-30, van 2010-02-30",
        "deelname?programma=gia&peildatum=1999-01-01, peildatum 1999-01-01",
        "deelname/gemeenten?programma=gia&regio=Atlantis&tot=ooit, 'tot ooit, regio Atlantis'",
        "deelname/gemeenten/GM0935?programma=gia&peildatum=onzin, peildatum onzin"
    })
    void what_the_address_asks_in_vain_is_told(String address, String told) {
        open(address);
        assertThat(texts(Paragraph.class))
                .contains("Het adres vraagt om " + told + ". Dat is hier niet bekend en telt niet mee.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deelname?programma=gia&van=2013-01-01",
                "deelname/gemeenten?programma=gia&van=2013-01-01",
                "deelname/gemeenten/GM0935?programma=gia&van=2011-01-01&tot=2010-01-01"
            })
    void a_period_that_ends_before_it_begins_is_told_and_left_aside(String address) {
        open(address);
        NotificationsKt.expectNotifications("Het einde van de periode ligt voor het begin.");
        assertThat(_find(H1.class)).hasSize(1);
    }

    @Test
    void behind_a_bar_are_its_municipalities_and_behind_them_the_meetings() {
        open("deelname?programma=gia");
        Anchor limburg = _get(Anchor.class, a -> a.withText("Limburg"));
        open(limburg.getHref());
        assertThat(names()).hasSize(33);
        _setValue(reach(), Reach.PRESENT);
        assertThat(names()).containsExactly("Maastricht", "Venlo");
        open("deelname/gemeenten?programma=gia&bereik=nooit&regio=geen");
        assertThat(texts(Paragraph.class)).contains("310 gemeenten");
        open("deelname/gemeenten/GM0983?programma=gia");
        assertThat(_get(H1.class).getText()).isEqualTo("Venlo");
        assertThat(texts(Anchor.class)).contains("Bijeenkomst L2", "Bijeenkomst N1");
        assertThat(texts(Paragraph.class)).contains("Iemand (Ambtenaar)");
    }

    @Test
    void a_ministry_sees_the_figures_and_no_names() {
        As.ministry("BZK");
        open("deelname/gemeenten/GM0983?programma=gia");
        assertThat(texts(Paragraph.class)).contains("1 persoon aanwezig").noneMatch(text -> text.contains("Iemand"));
    }

    @Test
    void the_breakdown_is_looked_up_when_it_is_opened() {
        open("deelname?programma=gia");
        Details details = _find(Details.class).getLast();
        _assertNone(TabSheet.class);
        details.setOpened(true);
        _get(TabSheet.class).setSelectedIndex(2);
        assertThat(row("Wonen")).contains("3 bijeenkomsten", "2 van 418");
    }

    @Test
    void an_unknown_municipality_is_not_found() {
        open("deelname/gemeenten/GM0001?programma=gia");
        assertThat(texts(H1.class)).containsExactly("Niet gevonden");
    }

    @SuppressWarnings("unchecked")
    private static Select<Reach> reach() {
        return _get(Select.class, s -> s.withLabel("Bereik"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> names() {
        Grid<ReachedRow> grid = _get(Grid.class);
        return GridKt._findAll(grid).stream().map(ReachedRow::name).toList();
    }

    private static String row(String name) {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElse("");
    }

    private static <T extends Component> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    private void present(String meeting, String region, LocalDate day, String municipality) {
        builders.meeting(meeting, region, day);
        Builders.asSystem(() -> presence.note(
                meeting, List.of(new PresenceEntry(null, null, "Iemand", municipality, "official", true))));
    }
}
