package nl.gia.programmes;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.municipalities.MunicipalityFilter;
import nl.gia.security.AccountPlaces;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts are for regions of any programme, and for municipalities that exist. */
@Component
class ProgrammePlaces implements AccountPlaces {

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;

    ProgrammePlaces(JdbcClient jdbc, Municipalities municipalities, Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public List<RegionChoice> regions() {
        return jdbc.sql("""
                        select r.id, r.name, p.name as programme from region r join programme p on p.id = r.programme_id
                         order by p.starts_on desc, p.name, r.position""")
                .query((row, number) -> new RegionChoice(
                        new RegionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("programme")))
                .list();
    }

    @Override
    public List<MunicipalityChoice> municipalities(String typed, Pageable page) {
        MunicipalityFilter today = new MunicipalityFilter(typed, null, AmsterdamTime.today(clock));
        return municipalities.search(today, page).stream()
                .map(row -> new MunicipalityChoice(row.code(), row.name()))
                .toList();
    }

    @Override
    public String municipality(MunicipalityCode code) {
        return municipalities.find(code).map(MunicipalityDetails::name).orElse(code.value());
    }
}
