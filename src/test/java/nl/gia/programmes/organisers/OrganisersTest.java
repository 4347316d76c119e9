package nl.gia.programmes.organisers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.gia.programmes.AProgramme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OrganisersTest {

    private static final LocalDate IN_2009 = LocalDate.of(2009, 1, 1);
    private static final LocalDate IN_2010 = LocalDate.of(2010, 1, 1);

    @Autowired
    Programmes programmes;

    @Autowired
    Organisers organisers;

    ProgrammeDetails programme;
    RegionId limburg;

    @BeforeEach
    void a_programme() {
        As.forum();
        programme = new AProgramme("proef").region("Limburg", "Limburg").in(programmes);
        limburg = programme.regions().getFirst().id();
    }

    @Test
    void an_organisation_is_made_once_and_found_by_a_part_of_its_name() {
        OrganiserRow made = organisers.create("Spil Één", OrganiserKind.CMO);
        assertThat(organisers.search("pil een")).containsExactly(made);
        assertThatThrownBy(() -> organisers.create("SPIL ÉÉN", OrganiserKind.BUREAU))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> organisers.create("Zonder soort", null)).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void one_organiser_follows_another() {
        UUID first = organisers.assign(new AssignOrganiser(limburg, null, "Eerste", OrganiserKind.CMO, null, null));
        organisers.end(first, IN_2010);
        organisers.assign(new AssignOrganiser(limburg, null, "Tweede", OrganiserKind.BUREAU, IN_2010, null));
        assertThat(organisers.ofRegion(limburg, IN_2009))
                .extracting(OrganiserRow::name)
                .containsExactly("Eerste");
        assertThat(organisers.ofRegion(limburg, IN_2010))
                .extracting(OrganiserRow::name)
                .containsExactly("Tweede");
        assertThat(organisers.ofProgramme(programme.id()))
                .extracting(row -> row.regionName() + " " + row.organiser().name() + " " + row.until())
                .containsExactly("Limburg Eerste 2010-01-01", "Limburg Tweede null");
    }

    @Test
    void one_organiser_has_a_region_once_at_a_time() {
        OrganiserRow cmo = organisers.create("Eerste", OrganiserKind.CMO);
        organisers.assign(AssignOrganiser.known(limburg, cmo.id(), null, IN_2010));
        organisers.assign(AssignOrganiser.known(limburg, cmo.id(), IN_2010, null));
        assertThatThrownBy(() -> organisers.assign(AssignOrganiser.known(limburg, cmo.id(), IN_2009, null)))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void what_ends_before_it_began_never_was() {
        OrganiserRow cmo = organisers.create("Eerste", OrganiserKind.CMO);
        UUID assignment = organisers.assign(AssignOrganiser.known(limburg, cmo.id(), IN_2010, null));
        organisers.end(assignment, IN_2009);
        assertThat(organisers.ofProgramme(programme.id())).isEmpty();
    }

    @Test
    void a_coordinator_assigns_nobody() {
        As.cmo(limburg);
        assertThatThrownBy(() ->
                        organisers.assign(new AssignOrganiser(limburg, null, "Eerste", OrganiserKind.CMO, null, null)))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThat(organisers.search("")).isNotNull();
    }
}
