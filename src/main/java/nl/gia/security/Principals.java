package nl.gia.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who somebody is and what for at this moment, whatever a session or a token remembers. */
@Repository
public class Principals {

    private final JdbcClient jdbc;

    Principals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for an account that is closed, or gone. */
    public Optional<Principal> find(UUID account) {
        return jdbc.sql("""
                        select a.id, a.name, a.role, a.municipality_code, a.department,
                               array(select r.region_id from account_region r where r.account_id = a.id) as regions
                          from account a where a.id = ? and a.enabled""").param(account).query(Principals::principal).optional();
    }

    private static Principal principal(ResultSet row, int number) throws SQLException {
        String municipality = row.getString("municipality_code");
        return new Principal(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Arrays.stream((UUID[]) row.getArray("regions").getArray())
                        .map(RegionId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                municipality == null ? null : new MunicipalityCode(municipality),
                row.getString("department"));
    }
}
