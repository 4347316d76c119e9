package nl.gia.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.Arrays;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.StatementCount;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    ProgrammeDetails gia;

    @BeforeEach
    void a_draft_and_a_published_meeting() {
        gia = builders.gia();
        builders.meeting("L1", "Limburg", DAY);
        builders.published("L2", "Limburg", DAY.plusDays(7));
        As.cmo(Builders.region(gia, "Limburg"));
    }

    @Test
    void a_state_has_the_same_sign_before_its_word_and_in_the_calendar_and_no_other_has_it() {
        assertThat(MeetingStatus.values())
                .allSatisfy(status -> assertThat(
                                MeetingWords.badge(status).getElement().getAttribute("data-sign"))
                        .isEqualTo(MeetingWords.sign(status)));
        assertThat(Arrays.stream(MeetingStatus.values()).map(MeetingWords::sign))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_address_says_which_month_and_in_which_form() {
        open("bijeenkomsten/kalender?programma=gia&dag=2010-03-04");
        assertThat(Page.texts(H2.class)).contains("maart 2010");
        Page.click("Week");
        assertThat(Page.texts(H2.class)).contains("1 maart 2010 t/m 7 maart 2010");
        _click(_get(Button.class, b -> b.withText("›")));
        roundtrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("weergave=week", "dag=2010-03-11", "programma=gia");
    }

    @Test
    void what_one_filters_on_goes_along_to_the_list() {
        open("bijeenkomsten/kalender?programma=gia&dag=2010-03-04");
        ComboBoxKt.selectByLabel(Page.choice("Regio"), "Limburg");
        roundtrip();
        assertThat(_find(Anchor.class, a -> a.withText("Lijst")).getFirst().getHref())
                .contains("regio=Limburg")
                .doesNotContain("dag=");
        open("bijeenkomsten?programma=gia&regio=Limburg&van=2010-01-01");
        assertThat(_get(Anchor.class, a -> a.withText("Kalender")).getHref())
                .startsWith("bijeenkomsten/kalender")
                .contains("regio=Limburg")
                .doesNotContain("van=");
    }

    @Test
    void a_draft_is_moved_at_once_and_moved_back() {
        open("bijeenkomsten/kalender?programma=gia&dag=2010-03-04");
        sheet().move("L1", version("L1"), "2010-03-09T13:30");
        assertThat(start("L1")).isEqualTo("2010-03-09T13:30");
        Notification last = NotificationsKt.getNotifications().getLast();
        _click(_get(last, Button.class, b -> b.withText("Ongedaan maken")));
        assertThat(start("L1")).isEqualTo("2010-03-04T13:30");
    }

    @Test
    void a_published_meeting_is_moved_only_after_asking() {
        open("bijeenkomsten/kalender?programma=gia&dag=2010-03-04");
        sheet().move("L2", version("L2"), "2010-03-18T13:30");
        assertThat(start("L2")).isEqualTo("2010-03-11T13:30");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(start("L2")).isEqualTo("2010-03-18T13:30");
    }

    @Test
    void a_refused_move_says_why_and_leaves_it_where_it_was() {
        open("bijeenkomsten/kalender?programma=gia&dag=2010-03-04");
        sheet().move("L1", version("L1"), "2012-03-09T13:30");
        assertThat(Page.lastNotice()).contains("buiten het programma");
        Builders.asSystem(() -> meetings.cancel("L1", "ziek"));
        sheet().move("L1", version("L1"), "2010-03-09T13:30");
        assertThat(Page.lastNotice()).contains("Geannuleerd");
        assertThat(start("L1")).isEqualTo("2010-03-04T13:30");
        As.cmo(Builders.region(gia, "Noord"));
        sheet().move("L2", version("L2"), "2010-03-18T13:30");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(start("L2")).isEqualTo("2010-03-11T13:30");
    }

    @Test
    void an_empty_day_is_planned_on_and_a_meeting_is_opened() {
        open("bijeenkomsten/kalender?programma=gia&dag=2010-03-04");
        sheet().pick("2010-03-16");
        assertThat(_get(DatePicker.class, f -> f.withLabel("Datum")).getValue()).isEqualTo("2010-03-16");
        sheet().open("L1");
        assertThat(Page.texts(H1.class)).contains("Bijeenkomst L1");
    }

    @Test
    void who_may_not_plan_only_looks() {
        As.reader();
        open("bijeenkomsten/kalender?programma=gia&dag=2010-03-04");
        sheet().pick("2010-03-16");
        _assertNone(DatePicker.class);
    }

    @Test
    void a_range_takes_one_statement_however_many_there_are() {
        MeetingFilter march =
                new MeetingFilter("gia", null, null, java.util.Set.of(), DAY, DAY.plusDays(30), false, null);
        int few = StatementCount.of(() -> meetings.inCalendar(march));
        for (int i = 0; i < 20; i++) {
            builders.meeting("M" + i, "Limburg", DAY.plusDays(i));
        }
        assertThat(StatementCount.of(() -> meetings.inCalendar(march))).isEqualTo(few);
        assertThat(meetings.inCalendar(march)).extracting(MeetingRow::reference).hasSize(22);
    }

    @Test
    void its_scripts_are_where_the_page_asks_for_them() {
        assertThat(Arrays.stream(CalendarSheet.class.getAnnotationsByType(JavaScript.class))
                        .map(script -> script.value().replace("context://", "/META-INF/resources/")))
                .hasSize(2)
                .allSatisfy(script ->
                        assertThat(CalendarViewTest.class.getResource(script)).isNotNull());
    }

    private static CalendarSheet sheet() {
        return _get(CalendarSheet.class);
    }

    private int version(String reference) {
        return row(reference).version();
    }

    private String start(String reference) {
        return AmsterdamTime.localTimeOf(row(reference).start()).toString();
    }

    private MeetingRow row(String reference) {
        return Builders.asSystem(() -> meetings.find(reference).orElseThrow().row());
    }
}
