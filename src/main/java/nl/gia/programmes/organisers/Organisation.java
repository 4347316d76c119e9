package nl.gia.programmes.organisers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who organises: by name, made on the spot when new, or the region's own on the day. It asks nobody for rights: that does who
 * plans.
 */
@Component
public class Organisation {

    private static final String MUNICIPALITY = "Gemeente ";

    private final JdbcClient jdbc;

    Organisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID named(String name) {
        jdbc.sql("insert into organiser (id, name, kind) values (gen_random_uuid(), ?, ?) on conflict do nothing")
                .params(name, kind(name).name())
                .update();
        return jdbc.sql("select id from organiser where lower(name) = lower(?)")
                .param(name)
                .query(UUID.class)
                .single();
    }

    public String name(UUID id) {
        return jdbc.sql("select name from organiser where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Until the transaction ends nobody hands the region over: what is planned for it would be left behind. */
    public Optional<UUID> of(RegionId region, LocalDate on) {
        jdbc.sql("select id from region_organiser where region_id = ? for share")
                .param(region.value())
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        select organiser_id from region_organiser
                         where region_id = ? and coalesce(valid_from <= ?, true) and coalesce(valid_until > ?, true)
                         order by valid_from desc nulls last limit 1""").params(region.value(), on, on).query(UUID.class).optional();
    }

    public boolean has(RegionId region, String name, LocalDate on) {
        return jdbc.sql("""
                        select exists (select from region_organiser a join organiser o on o.id = a.organiser_id
                                        where a.region_id = ? and o.name = ?
                                          and coalesce(a.valid_from <= ?, true) and coalesce(a.valid_until > ?, true))""")
                .params(region.value(), name, on, on)
                .query(Boolean.class)
                .single();
    }

    // Who types a name is not asked for its kind.
    private static OrganiserKind kind(String name) {
        return name.regionMatches(true, 0, MUNICIPALITY, 0, MUNICIPALITY.length())
                ? OrganiserKind.MUNICIPALITY
                : OrganiserKind.CMO;
    }
}
