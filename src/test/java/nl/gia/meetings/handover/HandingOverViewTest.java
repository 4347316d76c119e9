package nl.gia.meetings.handover;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.gia.kit.Dates;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.organisers.AssignOrganiser;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class HandingOverViewTest extends ViewTest {

    private static final LocalDate SOON = LocalDate.now(AmsterdamTime.ZONE).plusDays(20);

    @Autowired
    Organisers organisers;

    @Autowired
    Meetings meetings;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void limburg_has_an_organiser_and_two_meetings() {
        RegionId limburg = Builders.region(builders.running(), "Limburg");
        As.forum();
        organisers.assign(new AssignOrganiser(limburg, null, "Eerste", OrganiserKind.CMO, null, null));
        builders.upcoming("voor", "Limburg", Duration.ofDays(10));
        builders.upcoming("na", "Limburg", Duration.ofDays(30));
        open("programmas/nu?tab=regios");
    }

    @Test
    void a_region_is_handed_over_after_seeing_what_goes_along() {
        _click(button("Regio overdragen…"));
        _assertOne(Paragraph.class, p -> p.withText("Kies een dag. Dan ziet u hier wat er meegaat."));
        _setValue(field("Naam van een nieuwe organisator"), "Tweede");
        _setValue(kind(), OrganiserKind.BUREAU);
        _setValue(day(), SOON);
        assertThat(texts(Span.class)).contains("Eén bijeenkomst gaat mee:");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.endsWith("Bijeenkomst na"));
        assertThat(texts(Paragraph.class))
                .contains("Eén eerdere bijeenkomst die nog openstaat, blijft bij Eerste.")
                .anyMatch(text -> text.startsWith("Deze dag komt nog."));
        _setValue(field("Toelichting (niet verplicht)"), "Failliet");
        _click(button("Regio overdragen"));
        expectNotifications("Limburg is overgedragen aan Tweede.");
        _assertNone(Dialog.class);
        _assertOne(Span.class, s -> s.withText("bureau · vanaf " + Dates.day(SOON, Locale.of("nl")) + " · Failliet"));
        assertThat(meetings.find("na").orElseThrow().organiser()).isEqualTo("Tweede");
        assertThat(meetings.find("voor").orElseThrow().organiser()).isEqualTo("Eerste");
    }

    @Test
    void the_list_behind_the_preview_holds_what_goes_along_and_nothing_else() {
        builders.upcoming("af", "Limburg", Duration.ofDays(31));
        Builders.asSystem(() -> meetings.cancel("af", "Te weinig animo"));
        builders.upcoming("ander", "Limburg", Duration.ofDays(32));
        jdbc.sql("with other as (insert into organiser values (gen_random_uuid(), 'Ander', 'BUREAU') returning id)"
                        + " update meeting set organiser_id = (select id from other) where reference = 'ander'")
                .update();
        _click(button("Regio overdragen…"));
        _setValue(day(), SOON);
        String list = _get(Anchor.class, a -> a.withText("Alles wat meegaat, als lijst (in een nieuw tabblad)"))
                .getHref();
        _click(button("Terug"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        open(list);
        assertThat(references()).containsExactly("na");
        assertThat(texts(Span.class)).anyMatch(text -> text.startsWith("U ziet alleen bijeenkomsten van Eerste"));
        open(_get(Anchor.class, a -> a.withText("Toon die van alle organisatoren"))
                .getHref());
        assertThat(references()).containsExactly("na", "ander");
    }

    private static List<String> references() {
        return GridKt._findAll(Page.<MeetingRow>grid()).stream()
                .map(MeetingRow::reference)
                .toList();
    }

    @Test
    void another_day_tells_another_preview() {
        _click(button("Regio overdragen…"));
        _setValue(day(), SOON);
        _setValue(day(), LocalDate.now(AmsterdamTime.ZONE));
        assertThat(texts(Span.class)).contains("2 bijeenkomsten gaan mee:").doesNotContain("Eén bijeenkomst gaat mee:");
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Deze dag is er al."));
    }

    @Test
    void what_is_missing_is_told_at_its_field_and_nothing_is_lost() {
        _click(button("Regio overdragen…"));
        _setValue(field("Toelichting (niet verplicht)"), "Failliet");
        _click(button("Regio overdragen"));
        assertThat(day().isInvalid()).isTrue();
        assertThat(field("Naam van een nieuwe organisator").isInvalid()).isTrue();
        assertThat(kind().isInvalid()).isTrue();
        _setValue(day(), LocalDate.of(1900, 1, 1));
        assertThat(day().isInvalid()).isTrue();
        assertThat(field("Toelichting (niet verplicht)").getValue()).isEqualTo("Failliet");
    }

    @Test
    void a_region_that_nobody_organises_cannot_be_handed_over() {
        assertThat(_find(Button.class, b -> b.withText("Organisator toewijzen…")))
                .hasSize(3);
        _assertOne(Button.class, b -> b.withText("Regio overdragen…"));
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, f -> f.withLabel(label));
    }

    private static DatePicker day() {
        return _get(DatePicker.class, f -> f.withLabel("Vanaf"));
    }

    @SuppressWarnings("unchecked")
    private static Select<OrganiserKind> kind() {
        return _get(Select.class, f -> f.withLabel("Soort"));
    }

    private static <C extends Component> List<String> texts(Class<C> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
