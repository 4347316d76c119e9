package nl.gia.programmes;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import nl.gia.shared.ThemeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every change to a programme begins and ends here: who may, one at a time, and the layout is ready when it is done. */
@Component
class ProgrammeChanges {

    private final ProgrammeRepository repository;
    private final MembershipUpkeep memberships;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final JdbcClient jdbc;

    ProgrammeChanges(
            ProgrammeRepository repository,
            MembershipUpkeep memberships,
            ApplicationEventPublisher events,
            Access access,
            JdbcClient jdbc) {
        this.repository = repository;
        this.memberships = memberships;
        this.events = events;
        this.access = access;
        this.jdbc = jdbc;
    }

    Programme begin(ProgrammeId id) {
        access.require(Action.WRITE_PROGRAMMES);
        return repository.findForChangeById(id.value()).orElseThrow(Problem.NotFound::new);
    }

    Programme begin(RegionId region) {
        return begin("select programme_id from region where id = ?", region.value());
    }

    Programme begin(ThemeId theme) {
        return begin("select programme_id from theme where id = ?", theme.value());
    }

    Programme beginWithArea(UUID area) {
        return begin(
                "select r.programme_id from region_area a join region r on r.id = a.region_id where a.id = ?", area);
    }

    private Programme begin(String sql, UUID part) {
        return begin(jdbc.sql(sql)
                .param(part)
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new)
                .orElseThrow(Problem.NotFound::new));
    }

    void keep(Programme programme) {
        repository.saveAndFlush(programme);
        events.publishEvent(new ProgrammeChanged(programme.id()));
    }

    void keepLayout(Programme programme) {
        refuseClashes(programme);
        keep(programme);
        memberships.recompute(programme.id());
    }

    void refuseClashes(Programme programme) {
        memberships.refuseClashes(programme);
    }

    ProvinceNames provinces() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select code, name from province").query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return new ProvinceNames(names);
    }
}
