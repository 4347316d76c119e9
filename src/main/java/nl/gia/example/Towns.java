package nl.gia.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.municipalities.Municipalities;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Towns {

    private final Municipalities municipalities;
    private final JdbcClient jdbc;

    Towns(Municipalities municipalities, JdbcClient jdbc) {
        this.municipalities = municipalities;
        this.jdbc = jdbc;
    }

    /** In the order of their codes. */
    List<Town> on(LocalDate day, ProgrammeDetails programme) {
        Map<String, String> regionOf = new HashMap<>();
        for (RegionDetails region : programme.regions()) {
            region.areas().forEach(area -> regionOf.put(String.valueOf(area.province()), region.name()));
        }
        Map<String, List<String>> families = families(day);
        return municipalities.on(day).items().stream()
                .map(row -> new Town(
                        row.name(),
                        row.province(),
                        regionOf.getOrDefault(row.province(), ""),
                        families.getOrDefault(row.code().value(), List.of())))
                .toList();
    }

    private Map<String, List<String>> families(LocalDate day) {
        Map<String, List<String>> families = new HashMap<>();
        jdbc.sql("""
                        select code, continued_by from municipality_continuation
                         where valid_from <= ? and valid_until > ? order by code = continued_by desc, code""").params(day, day).query(row -> {
            families.computeIfAbsent(row.getString("continued_by"), key -> new ArrayList<>())
                    .add(row.getString("code"));
        });
        return families;
    }
}
