package nl.gia.meetings.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.organisers.AssignOrganiser;
import nl.gia.programmes.organisers.ChosenOrganiser;
import nl.gia.programmes.organisers.HandOverRegion;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.programmes.organisers.RegionHandovers;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Each in a transaction of its own. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PlanningMeanwhileTest {

    @Autowired
    RegionHandovers handovers;

    @Autowired
    Organisers organisers;

    @Autowired
    Meetings meetings;

    @Autowired
    Builders builders;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** What was made here was stored, and other tests share the database. */
    @AfterEach
    void nothing() {
        for (String table : List.of("meeting", "region", "organiser", "theme", "programme")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void a_meeting_planned_while_its_region_is_handed_over_is_not_left_behind() {
        RegionId limburg = Builders.region(builders.running(), "Limburg");
        UUID assignment = Builders.asSystem(
                () -> organisers.assign(new AssignOrganiser(limburg, null, "Eerste", OrganiserKind.CMO, null, null)));
        transaction.executeWithoutResult(planning -> {
            builders.upcoming("straks", "Limburg", Duration.ofDays(30));
            CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(() -> handOver(assignment));
            assertThatThrownBy(meanwhile::join).rootCause().hasMessageContaining("lock timeout");
        });
        handOver(assignment);
        As.forum();
        assertThat(meetings.find("straks").orElseThrow().organiser()).isEqualTo("Tweede");
    }

    private void handOver(UUID assignment) {
        ChosenOrganiser second = new ChosenOrganiser(null, "Tweede", OrganiserKind.CMO);
        LocalDate today = LocalDate.now(AmsterdamTime.ZONE);
        Builders.asSystem(() -> transaction.executeWithoutResult(handingOver -> {
            jdbc.sql("set local lock_timeout = '200ms'").update();
            handovers.handOver(new HandOverRegion(assignment, 0, second, today, null));
        }));
    }
}
