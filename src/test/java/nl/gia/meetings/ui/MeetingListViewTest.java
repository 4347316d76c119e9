package nl.gia.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.gia.meetings.MeetingArchive;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingListViewTest extends ViewTest {

    @Autowired
    Builders builders;

    @Autowired
    MeetingArchive archive;

    ProgrammeDetails gia;

    @BeforeEach
    void two_meetings() {
        gia = builders.gia();
        builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4));
        builders.meeting("N1", "Noord", LocalDate.of(2010, 5, 6));
    }

    @Test
    void the_address_says_which_meetings() {
        As.forum();
        open("bijeenkomsten?programma=gia");
        assertThat(Page.texts(Paragraph.class)).contains("2 bijeenkomsten");
        open("bijeenkomsten?programma=gia&regio=Limburg&status=gepubliceerd&van=2010-01-01&tot=2010-12-31");
        assertThat(GridKt._findAll(Page.<MeetingRow>grid()))
                .extracting(MeetingRow::reference)
                .containsExactly("L1");
        assertThat(Page.choice("Regio").getValue()).isEqualTo("Limburg");
        assertThat(_get(DatePicker.class, f -> f.withLabel("Vanaf")).getValue()).isEqualTo("2010-01-01");
    }

    @Test
    void what_is_to_come_or_still_open_stands_first_the_own_region_before_others() {
        ProgrammeDetails now = builders.running();
        builders.announced("later", "Limburg", Duration.ofDays(9));
        builders.announced("soon", "Limburg", Duration.ofDays(2));
        builders.announced("elsewhere", "Noord", Duration.ofDays(1));
        builders.announced("open", "Limburg", Duration.ofDays(-3));
        builders.cancelled("over", "Limburg", Duration.ofDays(-2));
        As.cmo(Builders.region(now, "Limburg"));
        open("bijeenkomsten?programma=nu");
        assertThat(shown()).containsExactly("soon", "later", "open", "elsewhere");
        assertThat(Page.texts(Paragraph.class)).contains("4 bijeenkomsten, die van uw eigen regio eerst");
        open("bijeenkomsten?programma=nu&wanneer=voorbij");
        assertThat(shown()).containsExactly("over", "open");
        open("bijeenkomsten?programma=nu&wanneer=alle");
        assertThat(shown()).hasSize(5);
        open("bijeenkomsten?programma=nu&status=geannuleerd");
        assertThat(shown()).containsExactly("over");
    }

    @Test
    void where_nothing_is_to_come_the_rest_is_one_click_away() {
        builders.running();
        builders.cancelled("over", "Limburg", Duration.ofDays(-2));
        As.forum();
        open("bijeenkomsten?programma=nu&regio=Limburg");
        assertThat(Page.texts(H2.class)).contains("Er komt niets meer aan");
        assertThat(_get(Anchor.class, link -> link.withText("Alle bijeenkomsten tonen"))
                        .getHref())
                .contains("programma=nu", "regio=Limburg", "wanneer=alle");
    }

    @Test
    void folded_filters_are_counted() {
        As.forum();
        open("bijeenkomsten?programma=gia&regio=Limburg&van=2010-01-01&zoek=L1");
        assertThat(Page.has("Filters (2)")).isTrue();
        open("bijeenkomsten?programma=gia&zoek=L1");
        assertThat(Page.has("Filters")).isTrue();
    }

    private static List<String> shown() {
        return GridKt._findAll(Page.<MeetingRow>grid()).stream()
                .map(MeetingRow::reference)
                .toList();
    }

    @Test
    void an_address_may_ask_for_several_statuses() {
        As.forum();
        open("bijeenkomsten?programma=gia&status=concept,gepubliceerd");
        assertThat(Page.texts(Paragraph.class)).contains("2 bijeenkomsten");
        open("bijeenkomsten?programma=gia&status=gehouden,afgerond,onzin");
        assertThat(Page.texts(H2.class)).contains("Geen bijeenkomst gevonden");
    }

    @Test
    void what_one_filters_on_goes_into_the_address() {
        As.forum();
        open("bijeenkomsten?programma=gia");
        _setValue(Page.text("Zoeken"), "N1");
        _setValue(_get(MultiSelectComboBox.class, f -> f.withLabel("Status")), Set.of(MeetingStatus.DRAFT));
        roundtrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("zoek=N1", "status=concept", "programma=gia");
        assertThat(Page.texts(Paragraph.class)).contains("1 bijeenkomst");
        _setValue(Page.text("Zoeken"), "nergens");
        roundtrip();
        assertThat(Page.texts(H2.class)).contains("Geen bijeenkomst gevonden");
    }

    @Test
    void the_archive_is_looked_into_when_asked() {
        Builders.asSystem(() -> archive.archive("N1"));
        As.forum();
        open("bijeenkomsten?programma=gia");
        assertThat(Page.texts(Paragraph.class)).contains("1 bijeenkomst");
        _setValue(_get(Checkbox.class, f -> f.withLabel("Ook archief")), true);
        roundtrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("archief=ja");
        assertThat(Page.texts(Paragraph.class)).contains("2 bijeenkomsten");
    }

    @Test
    void drafts_are_seen_by_whoever_works_on_them() {
        As.municipality(new MunicipalityCode("GM0014"));
        open("bijeenkomsten?programma=gia");
        assertThat(GridKt._findAll(Page.<MeetingRow>grid()))
                .extracting(MeetingRow::reference)
                .containsExactly("L1");
        assertThat(Page.has("Bijeenkomst plannen…")).isFalse();
        assertThat(_find(MenuBar.class)).noneMatch(MeetingListViewTest::imports);
    }

    @Test
    void a_second_click_makes_no_second_meeting() {
        As.cmo(Builders.region(gia, "Limburg"));
        open("bijeenkomsten?programma=gia");
        Page.click("Bijeenkomst plannen…");
        _setValue(Page.text("Titel"), "Veiligheid in de wijk");
        _setValue(themes(), Set.of("Veiligheid"));
        Page.click("Concept maken");
        assertThat(_get(TimePicker.class, f -> f.withLabel("Einde")).isInvalid())
                .isFalse();
        _setValue(_get(DatePicker.class, f -> f.withLabel("Datum")), LocalDate.of(2010, 12, 2));
        Button save = _get(Button.class, b -> b.withText("Concept maken"));
        save.click();
        save.click();
        open("bijeenkomsten?programma=gia&zoek=wijk");
        assertThat(Page.texts(Paragraph.class)).contains("1 bijeenkomst");
    }

    @Test
    void seven_fields_make_a_draft_with_its_own_page() {
        As.cmo(Builders.region(gia, "Limburg"));
        open("bijeenkomsten?programma=gia");
        Page.click("Bijeenkomst plannen…");
        Page.click("Concept maken");
        assertThat(Page.problem(Page.text("Titel"))).isNotEmpty();
        _setValue(Page.text("Titel"), "Veiligheid in de wijk");
        _setValue(themes(), Set.of("Veiligheid"));
        _setValue(_get(DatePicker.class, f -> f.withLabel("Datum")), LocalDate.of(2010, 12, 2));
        assertThat(_get(TimePicker.class, f -> f.withLabel("Begin")).getValue()).isEqualTo(LocalTime.of(13, 30));
        _setValue(Page.text("Plaats of link"), "Stadhuis Roermond");
        Page.click("Concept maken");
        _assertOne(H1.class, h -> h.withText("Veiligheid in de wijk"));
        assertThat(_find(ListItem.class).stream()
                        .filter(step -> "step".equals(step.getElement().getAttribute("aria-current")))
                        .map(ListItem::getText))
                .containsExactly("Concept");
    }

    @Test
    void meetings_and_their_lists_come_in_from_files() {
        As.cmo(Builders.region(gia, "Limburg"));
        open("bijeenkomsten?programma=gia");
        ContextMenuKt._clickItemWithCaption(bar(), "Bijeenkomsten…");
        bringIn("reference,title,region,date,start,end,place,themes,format\n"
                + "L2,Wonen in Venlo,Limburg,2010-09-01,13:30,17:00,Venlo,Wonen,masterclass\n");
        assertThat(Page.texts(Paragraph.class)).contains("2 bijeenkomsten, die van uw eigen regio eerst");
        ContextMenuKt._clickItemWithCaption(bar(), "Deelnemerslijsten…");
        bringIn("meeting,name,email,municipality,kind,present\nL2,Anna,,Venlo,ambtenaar,ja\n");
        open("bijeenkomsten/L2");
        assertThat(Page.texts(H2.class)).contains("Wie was er?");
    }

    private static void bringIn(String file) {
        UploadKt._upload(_get(Upload.class), "bestand.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        roundtrip();
        Page.click("1 regel inlezen");
        roundtrip();
    }

    private static MenuBar bar() {
        return _find(MenuBar.class).stream()
                .filter(MeetingListViewTest::imports)
                .findFirst()
                .orElseThrow();
    }

    private static boolean imports(MenuBar bar) {
        return bar.getItems().stream().anyMatch(item -> item.getText().equals("Inlezen"));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<String> themes() {
        return _get(MultiSelectComboBox.class, f -> f.withLabel("Thema's"));
    }
}
