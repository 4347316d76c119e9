package nl.gia.meetings;

import java.util.Optional;
import nl.gia.programmes.ProgrammeChanged;
import nl.gia.shared.Problem;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A programme cannot be changed away from under its meetings. */
@Component
class ProgrammeGuard {

    private final JdbcClient jdbc;

    ProgrammeGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void refuse(ProgrammeChanged changed) {
        first("m.starts_on < p.starts_on", changed).ifPresent(reference -> {
            throw new Problem.Invalid("start", "meetings.problem.programmeLeaves", reference);
        });
        first("m.starts_on > p.ends_on", changed).ifPresent(reference -> {
            throw new Problem.Invalid("end", "meetings.problem.programmeLeaves", reference);
        });
        first("not r.active and m.status in ('DRAFT', 'PUBLISHED')", changed).ifPresent(reference -> {
            throw new Problem.Invalid("active", "meetings.problem.regionHasMeetings", reference);
        });
    }

    private Optional<String> first(String condition, ProgrammeChanged changed) {
        return jdbc.sql("""
                        select m.reference from meeting m
                          join programme p on p.id = m.programme_id join region r on r.id = m.region_id
                         where m.programme_id = ? and m.status <> 'CANCELLED' and %s
                         order by m.starts_at limit 1""".formatted(condition))
                .param(changed.programme().value())
                .query(String.class)
                .optional();
    }
}
