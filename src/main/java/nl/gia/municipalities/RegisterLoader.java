package nl.gia.municipalities;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the register's files into the database at start, before anybody can ask; the second time changes nothing. */
@Component
class RegisterLoader implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final RegisterUpkeep upkeep;
    private final TransactionTemplate transaction;

    RegisterLoader(JdbcClient jdbc, RegisterUpkeep upkeep, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.upkeep = upkeep;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load();
    }

    void load() {
        transaction.executeWithoutResult(status -> {
            int changed = loadProvinces() + loadMunicipalities() + loadReorganisations() + loadClasses();
            if (changed > 0) {
                upkeep.registerChanged();
            }
        });
    }

    private int loadProvinces() {
        Map<String, String> provinces = new LinkedHashMap<>();
        RegisterFile.MUNICIPALITIES_CURRENT
                .rows()
                .forEach(row -> provinces.put(row.getField("province_code"), row.getField("province")));
        return jdbc.sql("""
                        insert into province (code, name) select * from unnest(?::text[], ?::text[])
                        on conflict (code) do nothing""")
                .param(provinces.keySet().toArray(String[]::new))
                .param(provinces.values().toArray(String[]::new))
                .update();
    }

    private int loadMunicipalities() {
        var known = KnownMunicipality.fromFiles();
        return jdbc.sql("""
                        insert into municipality as m (code, name, cbs_name, province_code)
                        select u.code, u.name, u.cbs_name, p.code
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as u (code, name, cbs_name, province)
                          join province p on p.name = u.province
                        on conflict (code) do update set name = excluded.name, cbs_name = excluded.cbs_name
                         where (m.name, m.cbs_name) is distinct from (excluded.name, excluded.cbs_name)""")
                .param(column(known, KnownMunicipality::code))
                .param(column(known, KnownMunicipality::name))
                .param(column(known, KnownMunicipality::cbsName))
                .param(column(known, KnownMunicipality::province))
                .update();
    }

    private int loadReorganisations() {
        List<NamedCsvRecord> rows = RegisterFile.MUNICIPAL_REORGANISATIONS.rows();
        return jdbc.sql("""
                        insert into reorganisation (effective_on, old_code, new_code, kind, old_abolished, new_established,
                                                    heir, area_share_pct, note, source)
                        select d::date, o, n, upper(k), a = '1', e = '1',
                               k in ('merge', 'rename') or (k = 'split' and r = '1'), nullif(s, '')::int, nullif(t, ''), src
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[], ?::text[]) as u (d, o, n, k, a, e, r, s, t, src)
                        on conflict (effective_on, old_code, new_code) do nothing""")
                .param(field(rows, "effective_date"))
                .param(field(rows, "old_code"))
                .param(field(rows, "new_code"))
                .param(field(rows, "kind"))
                .param(field(rows, "old_abolished"))
                .param(field(rows, "new_established"))
                .param(field(rows, "rvig_new_code"))
                .param(field(rows, "area_share_pct"))
                .param(field(rows, "note"))
                .param(field(rows, "source"))
                .update();
    }

    // Where the whole percent of 2011 leaves two classes open ("0-5|5-7.5"), the class by the figure of 2010 decides.
    private int loadClasses() {
        List<NamedCsvRecord> rows = RegisterFile.NON_WESTERN_SHARE_2011.rows();
        return jdbc.sql("""
                        insert into municipality_class (indicator, reference_on, municipality_code, population, percentage,
                                                        class, position, earlier_year)
                        select 'non_western_share', date '2011-01-01', c, p::int, s::numeric, band,
                               array_position(array['0-5', '5-7.5', '7.5-10', '10-12.5', '12.5+'], band), open
                          from (select c, p, s, b11 like '%|%' as open, replace(case when b11 like '%|%' then b10 else b11 end, '>=12.5', '12.5+') as band
                                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as u (c, p, s, b11, b10)) as classified
                        on conflict do nothing""")
                .param(field(rows, "code"))
                .param(field(rows, "population_2011"))
                .param(field(rows, "pct_2011"))
                .param(field(rows, "band_2011"))
                .param(field(rows, "band_2010"))
                .update();
    }

    private static String[] field(List<NamedCsvRecord> rows, String name) {
        return column(rows, row -> row.getField(name));
    }

    private static <T> String[] column(Iterable<T> rows, Function<T, String> value) {
        return java.util.stream.StreamSupport.stream(rows.spliterator(), false)
                .map(value)
                .toArray(String[]::new);
    }
}
