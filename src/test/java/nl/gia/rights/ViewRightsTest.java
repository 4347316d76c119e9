package nl.gia.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Role;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.ViewTest;
import nl.gia.testing.Views;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every view, for everybody: who is let in, led on, sent to log in or told that there is nothing. */
class ViewRightsTest extends ViewTest {

    private static final DoorTable TABLE = new DoorTable("""
            MunicipalityListView gemeenten            | login in in in in in in
            MunicipalityView gemeenten/GM0935         | login in in in in in in
            MeetingListView bijeenkomsten             | login in in in in in in
            CalendarView bijeenkomsten/kalender       | login in in in in in in
            PlanSeriesView bijeenkomsten/reeks/nieuw  | login in 403 in 403 403 403
            SeriesView bijeenkomsten/reeks/none       | login 404 404 404 404 404 404
            MeetingView bijeenkomsten/L-open          | login in in in in in in
            MeetingView bijeenkomsten/L-draft         | login in in in 404 404 404
            MeetingView bijeenkomsten/N-open          | login in in in in in in
            MeetingView bijeenkomsten/N-draft         | login in in 404 404 404 404
            MeetingView bijeenkomsten/N-team          | login in in 404 404 404 404 in
            ProgrammeListView programmas              | login in in in in in in
            ProgrammeView programmas/gia              | login in in in in in in
            ParticipationView deelname                | login in in in in in in
            ReachView deelname/gemeenten              | login in in in in in in
            VisitsView deelname/gemeenten/GM0935      | login in in in in in in
            StateView deelname/rijk                   | login in in in in in in
            CallListView bellijst                     | login in in in 403 403 403
            SearchView zoeken                         | login in in in in in in
            TodayView                                 | login in in in in in in
            LoginView inloggen                        | in on on on on on on
            SecondStepView inloggen/tweede-stap       | on on on on on on on
            FirstFactorView inloggen/tweede-stap/instellen | on on on on on on on
            RequestLinkView inloggen/link             | in on on on on on on
            MailedLinkView inloggen/link/abc          | on on on on on on on
            KeptMailView beheer/mail                  | login in 403 403 403 403 403
            StaffFactorsView beheer/tweede-stap       | login in 403 403 403 403 403
            ContactListView relaties                  | login in in in in 403 403
            DoublesView relaties/dubbel               | login in 403 in 403 403 403
            ContactView relaties/00000000-0000-0000-0000-000000000001 | login in in in in 403 403
            ContactView relaties/00000000-0000-0000-0000-000000000002 | login in in 404 404 403 403
            AccessibilityView toegankelijkheid        | in in in in in in in
            AccountListView beheer/accounts           | login in 403 403 403 403 403
            AccountDetailsView beheer/accounts/%s     | login in 403 403 403 403 403
            AuditLogView beheer/logboek               | login in in 403 403 403 403
            OwnAccountView account                    | login in in in in in in
            InvitationView uitnodiging/abc            | in in in in in in in
            """.formatted(As.accountOf(Role.READER)));

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    ProgrammeDetails gia;

    @BeforeEach
    void meetings() {
        gia = builders.gia();
        builders.accounts();
        LocalDate day = LocalDate.of(2010, 3, 4);
        builders.published("L-open", "Limburg", day);
        builders.meeting("L-draft", "Limburg", day);
        builders.published("N-open", "Noord", day);
        builders.meeting("N-draft", "Noord", day);
        builders.joined(builders.meeting("N-team", "Noord", day));
        somebody(1, "GM0935");
        somebody(2, "GM0014");
    }

    private void somebody(int number, String municipality) {
        jdbc.sql("insert into contact (id, name, kind, municipality_code, person_key) values (?, ?, 'OFFICIAL', ?, ?)")
                .params(new UUID(0, number), "Iemand", municipality, "name:iemand|" + municipality)
                .update();
    }

    @Test
    void every_view_is_in_the_table() {
        Set<String> views = Views.all().stream().map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(TABLE.doors().stream().map(ViewRightsTest::view).collect(Collectors.toSet()))
                .isEqualTo(views);
    }

    @ParameterizedTest
    @EnumSource
    void everybody_is_told_what_the_table_says(Who who) {
        who.come(gia);
        Map<String, String> told = new LinkedHashMap<>();
        TABLE.doors().forEach(door -> told.put(door, come(door)));
        assertThat(told).isEqualTo(TABLE.told(who));
    }

    /** Comes from a page that is open to everybody, and is still there when sent to log in: that is an address, not a view. */
    private static String come(String door) {
        open("toegankelijkheid");
        open(door.substring(view(door).length()).strip());
        HasElement shown =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        String name = shown.getClass().getSimpleName();
        if (name.equals(view(door))) {
            return "in";
        }
        return switch (name) {
            case "AccessibilityView" -> "login";
            case "NotFoundPage", "UnknownPathPage" -> "404";
            case "NotAllowedPage", "NoRightPage", "NoEntryPage" -> "403";
            default -> shown instanceof HasErrorParameter<?> ? name : "on";
        };
    }

    private static String view(String door) {
        return door.split(" ")[0];
    }
}
