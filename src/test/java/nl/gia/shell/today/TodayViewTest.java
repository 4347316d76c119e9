package nl.gia.shell.today;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.calls.CallReport;
import nl.gia.calls.Conversations;
import nl.gia.calls.Outcome;
import nl.gia.meetings.MeetingDetails;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.StatementCount;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends ViewTest {

    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");

    @Autowired
    Builders builders;

    @Autowired
    Attendances attendances;

    @Autowired
    Conversations conversations;

    private ProgrammeDetails now;

    private void aProgramme() {
        now = builders.running();
    }

    @Test
    void without_a_programme_it_says_who_makes_one() {
        As.forum();
        open("");
        assertThat(Page.texts(H2.class)).contains("Er is nog geen programma");
    }

    @Test
    void a_coordinator_is_told_what_to_do_and_led_to_where_it_is_done() {
        aProgramme();
        builders.announced("past", "Limburg", Duration.ofDays(-2));
        builders.announced("begun", "Limburg", Duration.ofMinutes(-20));
        builders.announced("soon", "Limburg", Duration.ofDays(2));
        builders.upcoming("draft", "Limburg", Duration.ofDays(10));
        held("held", "Limburg", Duration.ofDays(-40));
        builders.announced("elsewhere", "Noord", Duration.ofDays(-2));
        openAsCoordinator();
        assertThat(_get(H1.class).getText()).endsWith(", Test");
        assertThat(attention())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("Aanwezigheid ontbreekt Bijeenkomst past")
                                .endsWith("Aanwezigheid noteren"),
                        line -> assertThat(line).startsWith("Nu bezig Bijeenkomst begun"),
                        line -> assertThat(line)
                                .startsWith("Weinig aanmeldingen Bijeenkomst soon")
                                .contains("0 van 40 plaatsen"),
                        line -> assertThat(line)
                                .startsWith("Nog niet gepubliceerd Bijeenkomst draft")
                                .endsWith("Nakijken en publiceren"),
                        line -> assertThat(line)
                                .startsWith("Nog niet afgerond Bijeenkomst held")
                                .endsWith("Afronden"));
        assertThat(actions())
                .containsExactly(
                        "bijeenkomsten/past?tab=deelnemers",
                        "bijeenkomsten/begun?tab=deelnemers",
                        "bijeenkomsten/soon?tab=deelnemers",
                        "bijeenkomsten/draft",
                        "bijeenkomsten/held");
        assertThat(Page.texts(H2.class)).contains("Eerstvolgende bijeenkomsten", "Limburg op koers?");
    }

    @Test
    void a_meeting_that_fills_well_needs_no_attention() {
        aProgramme();
        MeetingDetails soon = builders.announced("soon", "Limburg", Duration.ofDays(2));
        for (int i = 0; i < 10; i++) {
            register(soon, "Ambtenaar " + i);
        }
        openAsCoordinator();
        assertThat(attention()).isEmpty();
        assertThat(Page.texts(Paragraph.class)).contains("Niets. Alles is bijgewerkt.");
        assertThat(Page.texts(ListItem.class)).anyMatch(line -> line.contains("10 van 40 plaatsen · 1 gemeente"));
    }

    @Test
    void a_coordinator_is_told_whom_to_call_today() {
        aProgramme();
        LocalDate today = LocalDate.now(AmsterdamTime.ZONE);
        As.cmo(Builders.region(now, "Limburg"));
        conversations.log("nu", MAASTRICHT, new CallReport(Outcome.THINKS, null, "De griffier", null, "Mailen", today));
        openAsCoordinator();
        assertThat(Page.texts(H2.class)).contains("Vandaag te bellen");
        assertThat(attention())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("Vandaag Maastricht Mailen")
                        .contains("De griffier")
                        .endsWith("Bellen"));
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("bellijst?") && href.contains("zoek=Maastricht"));
    }

    @Test
    void with_nothing_on_the_agenda_it_says_what_to_do() {
        aProgramme();
        openAsCoordinator();
        assertThat(Page.texts(Paragraph.class))
                .contains("Er staat nog niets op de agenda. Plan een bijeenkomst, dan staat zij hier.");
        assertThat(Page.has("Bijeenkomst plannen…")).isTrue();
    }

    @Test
    void a_coordinator_without_a_region_in_the_programme_is_told_so() {
        aProgramme();
        builders.gia();
        As.cmo(Builders.region(now, "Limburg"));
        open("?programma=gia");
        assertThat(Page.texts(H2.class)).contains("U hebt in dit programma geen regio");
    }

    @Test
    void the_course_of_a_region_is_told_against_the_growth_path() {
        aProgramme();
        held("held", "Limburg", Duration.ofDays(-2));
        openAsCoordinator();
        assertThat(_get(CourseCard.class).getElement().getTextRecursively())
                .contains("1 van 31 gemeenten", "10%", "3 onder het groeipad", "Nog niet bereikt: 30 gemeenten");
    }

    @Test
    void on_the_day_the_start_page_leads_to_the_door() {
        aProgramme();
        builders.announced("begun", "Limburg", Duration.ofMinutes(-1));
        builders.announced("tomorrow", "Limburg", Duration.ofDays(1));
        openAsCoordinator();
        assertThat(anchors(TodayViewTest::isDoor)).extracting(Anchor::getHref).containsExactly("deur/begun");
    }

    @Test
    void forum_sees_each_region_and_behind_each_figure_its_list() {
        aProgramme();
        builders.upcoming("draft", "Limburg", Duration.ofDays(40));
        builders.announced("soon", "Limburg", Duration.ofDays(3));
        builders.announced("missing", "Noord", Duration.ofDays(-3));
        held("held", "Limburg", Duration.ofDays(-40));
        As.forum();
        open("?programma=nu");
        assertThat(_find(NativeTableRow.class).stream().map(TodayViewTest::words))
                .contains("Limburg 2 1 1 0 3% 1 van 31 3 onder Zien wie nog niet kwam")
                .anyMatch(row -> row.startsWith("Noord ") && row.endsWith("Aanwezigheid navragen"));
        Map<String, String> figures = new TreeMap<>();
        anchors(link -> link.getHref().startsWith("bijeenkomsten?")
                        && link.getText().matches("\\d+"))
                .forEach(link -> figures.put(link.getHref(), link.getText()));
        assertThat(figures).hasSize(4);
        figures.forEach((href, figure) -> {
            open(href);
            assertThat(Page.texts(Paragraph.class))
                    .as(href)
                    .contains(figure.equals("1") ? "1 bijeenkomst" : figure + " bijeenkomsten");
        });
    }

    @Test
    void forum_sees_what_is_overdue_and_can_only_look() {
        aProgramme();
        builders.announced("missing", "Noord", Duration.ofDays(-3));
        held("lately", "Limburg", Duration.ofDays(-3));
        held("long-ago", "Limburg", Duration.ofDays(-40));
        As.forum();
        open("?programma=nu");
        assertThat(attention())
                .satisfiesExactly(
                        line -> assertThat(line).contains("Bijeenkomst missing", "Noord", "Bekijken"),
                        line -> assertThat(line).contains("Bijeenkomst long-ago", "Limburg", "Bekijken"));
        assertThat(Page.has("Bijeenkomst plannen…")).isFalse();
    }

    @Test
    void a_municipality_sees_its_registrations_its_history_and_what_comes() {
        aProgramme();
        register(builders.announced("soon", "Limburg", Duration.ofDays(3)), "Wil Smeets");
        builders.announced("elsewhere", "Noord", Duration.ofDays(4));
        held("held", "Limburg", Duration.ofDays(-3));
        As.municipality(MAASTRICHT);
        open("?programma=nu");
        assertThat(text(OwnRegistrationsCard.class)).contains("Bijeenkomst soon", "Wil Smeets");
        assertThat(text(HistoryCard.class)).contains("Hier was Maastricht bij", "Bijeenkomst held", "Jo Peters");
        assertThat(Page.texts(H2.class))
                .contains("Bijeenkomsten in Limburg", "Bijeenkomsten elders", "Limburg op koers?");
        assertThat(Page.texts(ListItem.class))
                .anyMatch(line -> line.contains("Bijeenkomst elsewhere") && line.contains("Noord"));
    }

    @Test
    void a_municipality_that_was_nowhere_is_told_where_to_begin() {
        aProgramme();
        As.municipality(MAASTRICHT);
        open("?programma=nu");
        assertThat(text(OwnRegistrationsCard.class)).contains("Er is nog niemand van uw gemeente aangemeld.");
        assertThat(text(HistoryCard.class)).contains("Uw gemeente was nog niet bij een bijeenkomst");
    }

    @Test
    void a_ministry_sees_figures_and_the_agenda_and_no_names() {
        aProgramme();
        register(builders.announced("soon", "Limburg", Duration.ofDays(3)), "Wil Smeets");
        held("held", "Limburg", Duration.ofDays(-3));
        As.ministry("BZK");
        open("?programma=nu");
        String page = text(TodayView.class);
        assertThat(page)
                .contains("1 van 342 gemeenten nam deel", "bijeenkomsten gehouden", "Bijeenkomst soon")
                .doesNotContain("Wil Smeets", "Jo Peters");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_meetings() {
        aProgramme();
        register(builders.announced("soon", "Limburg", Duration.ofDays(3)), "Wil Smeets");
        held("held", "Limburg", Duration.ofDays(-3));
        int[] few = statements();
        for (int i = 0; i < 15; i++) {
            register(builders.announced("more" + i, "Limburg", Duration.ofDays(i - 7)), "Iemand " + i);
            held("was" + i, "Limburg", Duration.ofDays(-20 - i));
        }
        assertThat(statements()).isEqualTo(few);
    }

    private int[] statements() {
        return new int[] {
            opened(() -> As.cmo(Builders.region(now, "Limburg"))),
            opened(As::forum),
            opened(() -> As.municipality(MAASTRICHT)),
            opened(As::reader)
        };
    }

    private static int opened(Runnable login) {
        login.run();
        open("?programma=nu");
        return StatementCount.of(() -> open("?programma=nu&opnieuw"));
    }

    private void openAsCoordinator() {
        As.cmo(Builders.region(now, "Limburg"));
        open("?programma=nu");
    }

    private void held(String reference, String region, Duration fromNow) {
        MeetingDetails meeting = builders.announced(reference, region, fromNow);
        Builders.asSystem(() -> attendances.walkIn(meeting.row().id(), person("Jo Peters")));
    }

    private void register(MeetingDetails meeting, String name) {
        Builders.asSystem(() -> attendances.register(meeting.row().id(), person(name)));
    }

    private static RegisterPerson person(String name) {
        return new RegisterPerson(null, name, null, AttendeeKind.OFFICIAL, MAASTRICHT, null, null);
    }

    private static List<String> attention() {
        return _find(ListItem.class).stream()
                .filter(item -> !links(item, link -> link.hasClassName("gia-button") && !isDoor(link))
                        .isEmpty())
                .map(TodayViewTest::words)
                .toList();
    }

    private static List<String> actions() {
        return anchors(link -> link.hasClassName("gia-button") && !isDoor(link)).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static boolean isDoor(Anchor link) {
        return link.getHref().startsWith("deur/");
    }

    private static List<Anchor> anchors(Predicate<Anchor> wanted) {
        return _find(Anchor.class).stream().filter(wanted).toList();
    }

    private static List<Anchor> links(Component inside, Predicate<Anchor> wanted) {
        return _find(inside, Anchor.class).stream().filter(wanted).toList();
    }

    private static String words(Component component) {
        return String.join(
                " ",
                component
                        .getChildren()
                        .map(child -> child.getElement().getTextRecursively())
                        .toList());
    }

    private static String text(Class<? extends Component> type) {
        return _get(type).getElement().getTextRecursively();
    }
}
