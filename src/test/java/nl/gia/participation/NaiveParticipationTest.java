package nl.gia.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.municipalities.MadeUpRegister;
import nl.gia.municipalities.MadeUpRegister.Town;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.CreateProgramme.NewRegion;
import nl.gia.programmes.CreateProgramme.NewTheme;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.Fraction;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Participation against a second computation, written as one would count by hand, over random towns, dates and presence. */
@IntegrationTest
@Import(MadeUpRegister.class)
class NaiveParticipationTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 31);
    private static final String[] REGIONS = {"West", "Oost", "Stil"};

    @Autowired
    MadeUpRegister register;

    @Autowired
    Programmes programmes;

    @Autowired
    Participation participation;

    @Autowired
    PresenceList presence;

    @Autowired
    Builders builders;

    private record Presence(Town town, String region, LocalDate day, AttendeeKind kind, boolean present) {}

    private record Counted(int part, int whole, int elsewhere) {}

    static List<Long> seeds() {
        long first = System.nanoTime();
        int count = Boolean.getBoolean("gia.long") ? 40 : 4;
        return new Random(first).longs(count).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_program_counts_as_one_does_by_hand(long seed) {
        As.admin();
        Random random = new Random(seed);
        List<Town> towns = register.make(random, FIRST, LAST);
        // One town is named on its own in the region of the other province; one, in the region without meetings.
        Town single = towns.get(0);
        Town still = towns.get(1);
        programmes.create(new CreateProgramme(
                "gia",
                "GIA",
                FIRST,
                LAST,
                true,
                null,
                List.of(
                        new NewRegion("West", List.of("Limburg"), List.of(), true),
                        new NewRegion("Oost", List.of(), List.of(single.code), true),
                        new NewRegion("Stil", List.of(), List.of(still.code), false)),
                List.of(),
                List.of(new NewTheme("Wonen", null)),
                null,
                false));
        List<Presence> all = presences(random, towns);
        for (int i = 0; i < 12; i++) {
            LocalDate on = day(random, FIRST.minusYears(1).plusMonths(6), LAST.plusYears(1));
            LocalDate from = day(random, FIRST, LAST);
            LocalDate until = day(random, from, LAST);
            var report = participation.report("gia", new ReferencePoint.Asked(on, from, until));
            assertThat(counted(report))
                    .as("seed %d on %s from %s until %s", seed, on, from, until)
                    .isEqualTo(byHand(towns, single, still, all, on, from, until));
            assertThat(missing(report)).isEqualTo(missingByHand(all, on, from, until));
        }
    }

    private List<Presence> presences(Random random, List<Town> towns) {
        List<Presence> all = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String region = REGIONS[random.nextInt(2)];
            LocalDate day = day(random, FIRST, LAST);
            builders.meeting("M" + i, region, day);
            List<PresenceEntry> list = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                List<Town> there =
                        towns.stream().filter(town -> town.existsOn(day)).toList();
                Town town = there.get(random.nextInt(there.size()));
                AttendeeKind kind = AttendeeKind.values()[random.nextInt(6)];
                boolean present = random.nextInt(4) > 0;
                all.add(new Presence(town, region, day, kind, present));
                list.add(new PresenceEntry(null, null, "Mens " + j, town.code, kind.code(), present));
            }
            presence.note("M" + i, list);
        }
        return all;
    }

    private static Map<String, Counted> byHand(
            List<Town> towns,
            Town single,
            Town still,
            List<Presence> all,
            LocalDate on,
            LocalDate from,
            LocalDate until) {
        Map<String, int[]> counts = new TreeMap<>();
        for (String region : REGIONS) {
            counts.put(region, new int[3]);
        }
        for (Town town : towns) {
            if (!town.existsOn(on)) {
                continue;
            }
            String region = regionOf(town, single, still, on);
            int[] count = counts.computeIfAbsent(region, key -> new int[3]);
            boolean came = false;
            boolean home = false;
            for (Presence one : all) {
                boolean counted = one.present() && one.kind().ordinal() < 3;
                boolean inTime = !one.day().isBefore(from) && !one.day().isAfter(until);
                if (counted && inTime && town == standsFor(one.town(), on)) {
                    came = true;
                    home |= one.region().equals(region) && !region.equals("Stil");
                }
            }
            count[0] += came ? 1 : 0;
            count[1]++;
            count[2] += came && !home ? 1 : 0;
        }
        Map<String, Counted> result = new TreeMap<>();
        counts.forEach((region, count) -> result.put(region, new Counted(count[0], count[1], count[2])));
        return result;
    }

    private static String regionOf(Town town, Town single, Town still, LocalDate on) {
        if (town == single) {
            return "Oost";
        }
        if (town == still) {
            return "Stil";
        }
        if (standsFor(single, on) == town) {
            return "Oost";
        }
        if (standsFor(still, on) == town) {
            return "Stil";
        }
        return town.province.equals("PV31") ? "West" : "geen";
    }

    /** The one that continues a town on a day; none before it exists. */
    private static @Nullable Town standsFor(Town town, LocalDate on) {
        Town now = town;
        while (now != null && now.abolished != null && !on.isBefore(now.abolished)) {
            now = now.heir;
        }
        return now != null && (town.established == null || !on.isBefore(town.established)) ? now : null;
    }

    private static Map<String, Counted> counted(ParticipationReport report) {
        Map<String, Counted> counts = new TreeMap<>();
        for (ParticipationReport.RegionRow row : report.regions()) {
            Fraction share = row.share();
            counts.put(
                    row.name() == null ? "geen" : row.name(),
                    new Counted(share.part(), share.whole(), row.elsewhereOnly()));
        }
        return counts;
    }

    private static Set<String> missing(ParticipationReport report) {
        Set<String> missing = new HashSet<>();
        report.notAttributable().forEach(one -> missing.add(one.code() + " " + one.meetings()));
        return missing;
    }

    private static Set<String> missingByHand(List<Presence> all, LocalDate on, LocalDate from, LocalDate until) {
        Map<String, Set<String>> meetings = new TreeMap<>();
        for (Presence one : all) {
            boolean later = one.town().established != null && on.isBefore(one.town().established);
            if (later
                    && one.present()
                    && one.kind().ordinal() < 3
                    && !one.day().isBefore(from)
                    && !one.day().isAfter(until)) {
                meetings.computeIfAbsent(one.town().code, key -> new HashSet<>())
                        .add(one.day() + one.region());
            }
        }
        Set<String> missing = new HashSet<>();
        meetings.forEach((code, at) -> missing.add(code + " " + at.size()));
        return missing;
    }

    private static LocalDate day(Random random, LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
