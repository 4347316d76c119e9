package nl.gia.programmes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gia.municipalities.RegisterChanged;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Period;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps region_membership ready, in the transaction that changed a layout or the register. */
@Component
class MembershipUpkeep {

    private static final int MOST_CLASHES_TOLD = 5;

    private final JdbcClient jdbc;

    MembershipUpkeep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(RegisterChanged event) {
        jdbc.sql("select id from programme")
                .query((row, number) -> new ProgrammeId(row.getObject("id", UUID.class)))
                .list()
                .forEach(this::recompute);
    }

    void recompute(ProgrammeId programme) {
        List<Membership> memberships = layoutOf(areas(programme)).memberships();
        jdbc.sql("delete from region_membership where programme_id = ?")
                .param(programme.value())
                .update();
        jdbc.sql("""
                        insert into region_membership (programme_id, municipality_code, region_id, valid_from, valid_until)
                        select ?, c, r, case when f::date = ? then '-infinity' else f::date end,
                               case when u::date = ? then 'infinity' else u::date end
                          from unnest(?::text[], ?::uuid[], ?::text[], ?::text[]) as t (c, r, f, u)""")
                .param(programme.value())
                .param(Layout.BEGINNING)
                .param(Layout.END)
                .param(memberships.stream().map(m -> m.municipality().value()).toArray(String[]::new))
                .param(memberships.stream().map(m -> m.region().value()).toArray(UUID[]::new))
                .param(memberships.stream().map(m -> m.from().toString()).toArray(String[]::new))
                .param(memberships.stream().map(m -> m.until().toString()).toArray(String[]::new))
                .update();
    }

    void refuseClashes(Programme programme) {
        List<Area> areas = programme.regions().stream()
                .flatMap(region -> region.areas().stream())
                .toList();
        Period period = programme.period();
        FieldErrors errors = new FieldErrors();
        layoutOf(areas).clashes(period.from(), period.until()).stream()
                .limit(MOST_CLASHES_TOLD)
                .forEach(clash ->
                        errors.add("regions", "programmes.problem.twoRegions", clash.municipality(), clash.on()));
        errors.throwIfAny();
    }

    private Layout layoutOf(List<Area> areas) {
        return new Layout(areas, continuations(), provinces());
    }

    private List<Area> areas(ProgrammeId programme) {
        return jdbc.sql("""
                        select a.*, r.active from region_area a join region r on r.id = a.region_id
                         where r.programme_id = ?""")
                .param(programme.value())
                .query((row, number) -> {
                    String municipality = row.getString("municipality_code");
                    return new Area(
                            new RegionId(row.getObject("region_id", UUID.class)),
                            row.getBoolean("active"),
                            row.getString("province_code"),
                            municipality == null ? null : new MunicipalityCode(municipality),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_until", LocalDate.class));
                })
                .list();
    }

    private List<Layout.Continues> continuations() {
        return jdbc.sql("""
                        select code, continued_by, nullif(valid_from, '-infinity') as valid_from,
                               nullif(valid_until, 'infinity') as valid_until from municipality_continuation""")
                .query((row, number) -> new Layout.Continues(
                        new MunicipalityCode(row.getString("code")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        new MunicipalityCode(row.getString("continued_by"))))
                .list();
    }

    private Map<MunicipalityCode, String> provinces() {
        Map<MunicipalityCode, String> provinces = new HashMap<>();
        jdbc.sql("select code, province_code from municipality").query(row -> {
            provinces.put(new MunicipalityCode(row.getString("code")), row.getString("province_code"));
        });
        return provinces;
    }
}
