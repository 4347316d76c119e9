package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes what is kept ready follow the reorganisations: when each municipality exists, and who continues it. */
@Component
class RegisterUpkeep {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RegisterUpkeep(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void registerChanged() {
        jdbc.sql("""
                        update municipality m set established = l.established, abolished = l.abolished
                          from (select code,
                                       (select min(effective_on) from reorganisation where new_code = code and new_established) as established,
                                       (select max(effective_on) from reorganisation where old_code = code and old_abolished) as abolished
                                  from municipality) l
                         where l.code = m.code
                           and (m.established, m.abolished) is distinct from (l.established, l.abolished)""").update();
        keep(Continuation.of(lives()));
        events.publishEvent(new RegisterChanged());
    }

    private Map<MunicipalityCode, Continuation.Life> lives() {
        Map<MunicipalityCode, Continuation.Life> lives = new HashMap<>();
        jdbc.sql("""
                        select m.code, m.established, m.abolished, r.new_code as heir
                          from municipality m left join reorganisation r on r.old_code = m.code and r.heir""").query(row -> {
            String heir = row.getString("heir");
            lives.put(
                    new MunicipalityCode(row.getString("code")),
                    new Continuation.Life(
                            row.getObject("established", LocalDate.class),
                            row.getObject("abolished", LocalDate.class),
                            heir == null ? null : new MunicipalityCode(heir)));
        });
        return lives;
    }

    private void keep(List<Continuation> continuations) {
        jdbc.sql("delete from municipality_continuation").update();
        jdbc.sql("""
                        insert into municipality_continuation (code, valid_from, valid_until, continued_by)
                        select c, coalesce(f::date, '-infinity'), coalesce(u::date, 'infinity'), b
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as t (c, f, u, b)""")
                .param(continuations.stream().map(c -> c.code().value()).toArray(String[]::new))
                .param(continuations.stream().map(c -> text(c.from())).toArray(String[]::new))
                .param(continuations.stream().map(c -> text(c.until())).toArray(String[]::new))
                .param(continuations.stream().map(c -> c.continuedBy().value()).toArray(String[]::new))
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
