package nl.gia.security.factors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.gia.security.Role;
import nl.gia.shared.AmsterdamTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From when staff must have a second factor. */
@Component
class SecondFactorDemand {

    private final JdbcClient jdbc;
    private final Clock clock;

    SecondFactorDemand(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<LocalDate> from() {
        return jdbc.sql("select demanded_from from second_factor_demand")
                .query(LocalDate.class)
                .optional();
    }

    Optional<LocalDate> from(Role role) {
        return role.isStaff() ? from() : Optional.empty();
    }

    boolean isMadeOf(Role role) {
        LocalDate today = AmsterdamTime.today(clock);
        return from(role).filter(day -> !day.isAfter(today)).isPresent();
    }

    void set(LocalDate day) {
        jdbc.sql("""
                        insert into second_factor_demand (demanded_from) values (?)
                        on conflict (id) do update set demanded_from = excluded.demanded_from""").param(day).update();
    }

    void drop() {
        jdbc.sql("delete from second_factor_demand").update();
    }
}
