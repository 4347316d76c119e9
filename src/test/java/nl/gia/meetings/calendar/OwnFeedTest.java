package nl.gia.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody's own calendar by its secret address. */
@IntegrationTest
class OwnFeedTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);
    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");
    private static final URI SITE = URI.create("https://gia.example.nl");

    @Autowired
    Builders builders;

    @Autowired
    CalendarAddresses addresses;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Attendances attendances;

    @Autowired
    JdbcClient jdbc;

    @PersistenceContext
    EntityManager entities;

    private ProgrammeDetails gia;
    private MeetingId elsewhere;

    @BeforeEach
    void meetings_in_two_regions() {
        gia = builders.gia();
        builders.published("L1", "Limburg", DAY);
        builders.meeting("L2", "Limburg", DAY);
        elsewhere = builders.published("N1", "Noord", DAY).row().id();
        builders.published("N2", "Noord", DAY);
    }

    @Test
    void a_coordinator_gets_the_meetings_of_the_own_regions() {
        assertThat(seenBy(cmo())).containsExactly("L1");
    }

    @Test
    void a_municipality_gets_those_of_its_region_and_those_its_people_are_registered_for() {
        assertThat(seenBy(municipality())).containsExactly("L1");
        Builders.asSystem(() -> attendances.register(
                elsewhere, new RegisterPerson(null, "Anna", null, AttendeeKind.OFFICIAL, MAASTRICHT, null, null)));
        assertThat(seenBy(municipality())).containsExactly("L1", "N1");
    }

    @Test
    void who_is_in_a_planning_team_gets_that_meeting_too() {
        builders.joined(builders.published("N3", "Noord", DAY));
        As.member();
        assertThat(references(addresses.make())).containsExactly("L1", "N3");
    }

    @Test
    void forum_gets_all() {
        assertThat(seenBy(principal(Role.FORUM, null))).containsExactly("L1", "N1", "N2");
    }

    @Test
    void it_follows_what_the_account_is_at_the_time() {
        SecretFeed feed = made(cmo());
        String before = feeds.version(feed);
        jdbc.sql("delete from account_region").update();
        assertThat(references(feed)).isEmpty();
        assertThat(feeds.version(feed)).isNotEqualTo(before);
    }

    @Test
    void an_account_that_is_closed_has_none() {
        SecretFeed feed = made(cmo());
        jdbc.sql("update account set enabled = false").update();
        assertThatThrownBy(() -> feeds.write(feed, SITE)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> feeds.version(feed)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_new_address_ends_the_old_one_and_a_revoked_one_is_gone() {
        SecretFeed first = made(cmo());
        SecretFeed second = addresses.make();
        assertThatThrownBy(() -> feeds.write(first, SITE)).isInstanceOf(Problem.NotFound.class);
        assertThat(references(second)).containsExactly("L1");
        addresses.revoke();
        assertThat(addresses.mine()).isEmpty();
        assertThatThrownBy(() -> feeds.write(second, SITE)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(addresses::revoke).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void of_the_address_only_a_print_is_kept_and_that_it_was_used() {
        SecretFeed feed = made(cmo());
        assertThat(feed.secret()).hasSize(43);
        assertThat(addresses.mine().orElseThrow().lastUsed()).isNull();
        feeds.write(feed, SITE);
        assertThat(addresses.mine().orElseThrow().lastUsed()).isNotNull();
        assertThat(jdbc.sql("select secret_hash from calendar_address")
                        .query(byte[].class)
                        .single())
                .isEqualTo(feed.hash());
        assertThat(jdbc.sql("select details::text from audit_entry where action = 'account.calendarAddressMade'")
                        .query(String.class)
                        .list())
                .noneMatch(details -> details.contains(feed.secret()));
    }

    @Test
    void it_speaks_the_language_of_the_account() {
        SecretFeed feed = made(cmo());
        jdbc.sql("update account set language = 'en'").update();
        assertThat(CalendarReading.lines(feeds.write(feed, SITE).content())).contains("X-WR-CALNAME:My meetings");
    }

    @Test
    void it_asks_as_much_for_many_as_for_one() {
        SecretFeed feed = made(municipality());
        feeds.write(feed, SITE);
        int few = StatementCount.of(() -> feeds.write(feed, SITE));
        builders.published("L4", "Limburg", DAY);
        builders.published("L5", "Limburg", DAY);
        entities.flush();
        assertThat(StatementCount.of(() -> feeds.write(feed, SITE))).isEqualTo(few);
    }

    private List<String> seenBy(Principal who) {
        return references(made(who));
    }

    private SecretFeed made(Principal who) {
        builders.account(who, UUID.randomUUID() + "@example.nl");
        As.is(who);
        return addresses.make();
    }

    private List<String> references(SecretFeed feed) {
        entities.flush();
        return CalendarReading.events(feeds.write(feed, SITE).content()).stream()
                .map(event -> event.getRequiredProperty("URL").getValue())
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    private Principal cmo() {
        return new Principal(UUID.randomUUID(), "Test", Role.CMO, Set.of(Builders.region(gia, "Limburg")), null, null);
    }

    private static Principal municipality() {
        return principal(Role.MUNICIPALITY, MAASTRICHT);
    }

    private static Principal principal(Role role, @Nullable MunicipalityCode municipality) {
        return new Principal(UUID.randomUUID(), "Test", role, Set.of(), municipality, null);
    }
}
