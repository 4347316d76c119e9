package nl.gia.meetings.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.PlanMeeting;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class PlanningTeamsTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    @Autowired
    PlanningTeams teams;

    @Autowired
    Meetings meetings;

    @Autowired
    Organisers organisers;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;
    MeetingId draft;
    RegionId limburg;
    Principal fromAssen;
    Principal fromNoord;

    @BeforeEach
    void a_draft_in_limburg() {
        gia = builders.gia();
        limburg = Builders.region(gia, "Limburg");
        draft = builders.meeting("L1", "Limburg", DAY).row().id();
        fromAssen = account("Assa Dekker", Role.MUNICIPALITY, Set.of(), "GM0106");
        fromNoord = account("Noor Visser", Role.CMO, Set.of(Builders.region(gia, "Noord")), null);
        As.cmo(limburg);
    }

    @Test
    void a_member_changes_that_meeting_and_no_other() {
        builders.meeting("L2", "Limburg", DAY);
        teams.add(draft, "Assa@Example.nl");
        teams.add(draft, "noor@example.nl");
        for (Principal member : List.of(fromAssen, fromNoord)) {
            As.is(member);
            MeetingRow seen = meetings.find("L1").orElseThrow().row();
            assertThat(change(seen.version(), "Limburg").row().title()).isEqualTo("Anders");
            assertThat(meetings.find("L2")).isEmpty();
            assertThatThrownBy(() -> meetings.publish("L2")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> meetings.plan(Builders.plan("L3", "Limburg", DAY)))
                    .isInstanceOf(Problem.NotAllowed.class);
        }
        assertThat(meetings.search(MeetingFilter.of("gia"), PageRequest.of(0, 9)))
                .extracting(MeetingRow::reference)
                .containsExactly("L1");
    }

    @Test
    void who_is_taken_out_is_out_at_once() {
        teams.add(draft, "assa@example.nl");
        teams.remove(draft, new AccountId(id(fromAssen)));
        assertThat(teams.of(draft)).isEmpty();
        As.is(fromAssen);
        assertThat(meetings.find("L1")).isEmpty();
    }

    @Test
    void a_member_moves_the_meeting_to_no_other_region_not_even_its_own() {
        teams.add(draft, "noor@example.nl");
        As.is(fromNoord);
        int version = meetings.find("L1").orElseThrow().row().version();
        assertThatThrownBy(() -> change(version, "Noord")).isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void a_member_says_not_who_else_is_in_the_team() {
        teams.add(draft, "noor@example.nl");
        As.is(fromNoord);
        assertThat(teams.of(draft)).extracting(TeamMember::name).containsExactly("Noor Visser");
        assertThatThrownBy(() -> teams.add(draft, "assa@example.nl")).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> teams.suggest(draft, "assa@example.nl")).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> teams.remove(draft, new AccountId(id(fromNoord))))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void accounts_are_found_by_their_whole_address_or_when_known_in_the_region() {
        assertThat(teams.suggest(draft, "assa")).isEmpty();
        assertThat(teams.suggest(draft, "")).isEmpty();
        assertThat(teams.suggest(draft, "assa@example.nl"))
                .extracting(TeamMember::name, TeamMember::where)
                .containsExactly(tuple("Assa Dekker", "Assen"));
        teams.add(draft, "assa@example.nl");
        MeetingId other = builders.meeting("L2", "Limburg", DAY).row().id();
        assertThat(teams.suggest(other, "dekk")).extracting(TeamMember::name).containsExactly("Assa Dekker");
        assertThat(teams.suggest(draft, "dekk")).isEmpty();
    }

    @Test
    void only_accounts_that_may_work_on_a_meeting_come_in() {
        account("Min Ister", Role.MINISTRY, Set.of(), null);
        account("Lim Collega", Role.CMO, Set.of(limburg), null);
        for (String address : List.of("nergens@example.nl", "min@example.nl", "lim@example.nl", "geen adres")) {
            Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> teams.add(draft, address));
            assertThat(problem.errors()).extracting(Problem.FieldError::field).containsExactly("email");
        }
        assertThat(teams.of(draft)).isEmpty();
    }

    @Test
    void a_ministry_that_was_a_municipality_before_has_no_more_say() {
        teams.add(draft, "assa@example.nl");
        As.is(new Principal(id(fromAssen), "Assa Dekker", Role.MINISTRY, Set.of(), null, "BZK"));
        assertThat(meetings.find("L1")).isEmpty();
    }

    @Test
    void other_organisations_organise_too() {
        teams.organiseWith(draft, List.of("Gemeente Venlo", " Bureau Samen ", "gemeente venlo", ""));
        assertThat(meetings.find(draft).orElseThrow().coOrganisers()).containsExactly("Gemeente Venlo", "Bureau Samen");
        assertThat(organisers.search("venlo")).singleElement().matches(one -> one.kind() == OrganiserKind.MUNICIPALITY);
        teams.organiseWith(draft, List.of());
        assertThat(meetings.find(draft).orElseThrow().coOrganisers()).isEmpty();
    }

    private MeetingDetails change(int version, String region) {
        PlanMeeting plan = Builders.plan("L1", region, DAY);
        return meetings.change(
                "L1",
                new ChangeMeeting(
                        version,
                        "Anders",
                        region,
                        plan.themes(),
                        plan.start(),
                        plan.end(),
                        plan.place(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private Principal account(String name, Role role, Set<RegionId> regions, @Nullable String code) {
        Principal principal = new Principal(
                UUID.randomUUID(),
                name,
                role,
                regions,
                code == null ? null : new MunicipalityCode(code),
                role == Role.MINISTRY ? "BZK" : null);
        builders.account(principal, name.split(" ")[0].toLowerCase(Locale.ROOT) + "@example.nl");
        return principal;
    }

    private static UUID id(Principal principal) {
        return Objects.requireNonNull(principal.account());
    }
}
