package nl.gia.contacts;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.security.Scope;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which contacts the principal may see and change, as conditions on {@code contact c}. */
@Component
class ContactRights {

    private static final String FROM_OWN_REGIONS = """
            exists (select 1 from municipality_continuation n
                      join region_membership r on r.municipality_code = n.continued_by
                     where n.code = c.municipality_code and n.valid_from <= :today and n.valid_until > :today
                       and r.region_id = any (:regions) and r.valid_from <= :today and r.valid_until > :today)""";

    // A CMO knows who was made or registered in its regions, and who belongs to a municipality that falls in them
    // today.
    private static final String OWN_REGIONS = """
             and (exists (select 1 from contact_region k where k.contact_id = c.id and k.region_id = any (:regions))
               or %s)""".formatted(FROM_OWN_REGIONS);

    // Whoever registers somebody by the address need only know that; what is known of the person stays with its home.
    private static final String AT_HOME = """
            (exists (select 1 from contact_region k where k.contact_id = c.id and k.home and k.region_id = any (:regions))
               or %s)""".formatted(FROM_OWN_REGIONS);

    private static final String OWN_MUNICIPALITY = """
             and exists (select 1 from municipality_continuation n
                          where n.code = c.municipality_code and n.continued_by = :own
                            and n.valid_from <= :today and n.valid_until > :today)""";

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    ContactRights(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** With the parameters that the conditions name. */
    JdbcClient.StatementSpec asked(String sql) {
        return jdbc.sql(sql)
                .param("today", AmsterdamTime.today(clock))
                .param("own", Objects.toString(access.municipality(), null))
                .param("regions", access.regions().stream().map(RegionId::value).toArray(UUID[]::new));
    }

    /** Begins with {@code and}, unless all are. */
    String visible() {
        Scope scope = access.scope(Action.READ_CONTACTS);
        if (scope == Scope.ALL) {
            return "";
        }
        if (scope == Scope.NONE) {
            return " and false";
        }
        return access.municipality() == null ? OWN_REGIONS : OWN_MUNICIPALITY;
    }

    String changeable() {
        return switch (access.scope(Action.WRITE_CONTACTS)) {
            case ALL -> "true";
            case OWN -> AT_HOME;
            case NONE -> "false";
        };
    }
}
