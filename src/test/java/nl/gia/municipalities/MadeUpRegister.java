package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random municipalities with random reorganisations beside the real ones, written as the register's own. */
@TestComponent
public class MadeUpRegister {

    /** A municipality as a child would keep it: when it was there and which one went on as it. */
    public static final class Town {
        public final String code;
        public final String province;
        public @Nullable LocalDate established;
        public @Nullable LocalDate abolished;
        public @Nullable Town heir;

        Town(String code, String province) {
            this.code = code;
            this.province = province;
        }

        public boolean existsOn(LocalDate day) {
            return (established == null || !day.isBefore(established))
                    && (abolished == null || day.isBefore(abolished));
        }
    }

    private final JdbcClient jdbc;
    private final RegisterUpkeep upkeep;

    MadeUpRegister(JdbcClient jdbc, RegisterUpkeep upkeep) {
        this.jdbc = jdbc;
        this.upkeep = upkeep;
    }

    /** Only these are left; what refers to others must not be there yet. */
    public List<Town> make(Random random, LocalDate first, LocalDate last) {
        jdbc.sql("delete from reorganisation").update();
        jdbc.sql("delete from municipality_continuation").update();
        jdbc.sql("delete from municipality_class").update();
        jdbc.sql("delete from municipality").update();
        List<Town> towns = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            add(towns, random);
        }
        int days = (int) (last.toEpochDay() - first.toEpochDay());
        List<LocalDate> changes = random.ints(12, 0, days)
                .sorted()
                .distinct()
                .mapToObj(first::plusDays)
                .toList();
        changes.forEach(day -> reorganise(towns, random, day));
        towns.forEach(town -> jdbc.sql("update municipality set established = ?, abolished = ? where code = ?")
                .param(town.established)
                .param(town.abolished)
                .param(town.code)
                .update());
        upkeep.registerChanged();
        return towns;
    }

    private Town add(List<Town> towns, Random random) {
        String province = random.nextBoolean() ? "PV31" : "PV20";
        Town town = new Town("GM" + (9000 + towns.size()), province);
        towns.add(town);
        jdbc.sql("insert into municipality (code, name, cbs_name, province_code) values (?, ?, ?, ?)")
                .params(town.code, "Plaats " + town.code, "Plaats " + town.code, province)
                .update();
        return town;
    }

    private void reorganise(List<Town> towns, Random random, LocalDate day) {
        List<Town> there = new ArrayList<>(
                towns.stream().filter(town -> town.existsOn(day)).toList());
        Collections.shuffle(there, random);
        Town one = there.get(0);
        Town two = there.get(1);
        switch (random.nextInt(5)) {
            case 0 -> end(day, one, two, "MERGE");
            case 1 -> {
                Town fresh = establish(towns, random, day);
                end(day, one, fresh, "MERGE");
                end(day, two, fresh, "MERGE");
            }
            case 2 -> end(day, one, establish(towns, random, day), "RENAME");
            case 3 -> {
                end(day, one, two, "SPLIT");
                link(day, one, there.get(2), "SPLIT", true, false, false);
            }
            default -> link(day, one, two, "BORDER", false, false, false);
        }
    }

    private Town establish(List<Town> towns, Random random, LocalDate day) {
        Town fresh = add(towns, random);
        fresh.established = day;
        return fresh;
    }

    private void end(LocalDate day, Town old, Town heir, String kind) {
        old.abolished = day;
        old.heir = heir;
        link(day, old, heir, kind, true, day.equals(heir.established), true);
    }

    private void link(LocalDate day, Town from, Town to, String kind, boolean ended, boolean fresh, boolean heir) {
        jdbc.sql("""
                        insert into reorganisation (effective_on, old_code, new_code, kind, old_abolished, new_established, heir, source)
                        values (?, ?, ?, ?, ?, ?, ?, 'made up')""").params(day, from.code, to.code, kind, ended, fresh, heir).update();
    }
}
