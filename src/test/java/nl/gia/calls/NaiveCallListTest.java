package nl.gia.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.municipalities.MadeUpRegister;
import nl.gia.municipalities.MadeUpRegister.Town;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.CreateProgramme.NewRegion;
import nl.gia.programmes.CreateProgramme.NewTheme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The call list and what came of it against a second computation, by hand, over random towns, presence and calls. */
@IntegrationTest
@Import(MadeUpRegister.class)
class NaiveCallListTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 31);
    private static final Outcome[] OUTCOMES = Outcome.values();

    @Autowired
    MadeUpRegister register;

    @Autowired
    Programmes programmes;

    @Autowired
    CallList list;

    @Autowired
    PresenceList presence;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    private record Meeting(int number, LocalDateTime start) {}

    private record Presence(Town town, Meeting at, boolean counts) {}

    private record Call(Town town, LocalDateTime at, boolean reached, boolean withdrawn) {}

    private record Listed(
            Standing standing, int times, @Nullable LocalDate last) {}

    private record Counted(int never, int silent, int called, int reached, int came) {}

    static List<Long> seeds() {
        int count = Boolean.getBoolean("gia.long") ? 40 : 3;
        return new Random(System.nanoTime()).longs(count).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_program_lists_and_counts_as_one_does_by_hand(long seed) {
        As.admin();
        Random random = new Random(seed);
        List<Town> towns = register.make(random, FIRST, LAST);
        LocalDate on = day(random, FIRST, LAST);
        ProgrammeDetails gia = programme(on);
        List<Presence> all = presences(random, towns);
        List<Call> calls = calls(gia, random, towns);
        As.forum();
        for (int i = 0; i < 8; i++) {
            LocalDate from = day(random, FIRST, LAST);
            LocalDate until = day(random, from, LAST);
            var asked = new ReferencePoint.Asked(null, from, until);
            assertThat(listed(asked))
                    .as("seed %d on %s from %s until %s", seed, on, from, until)
                    .isEqualTo(listedByHand(towns, all, on, from, until));
            assertThat(counted(asked))
                    .as("seed %d on %s from %s until %s", seed, on, from, until)
                    .isEqualTo(countedByHand(towns, all, calls, on, from, until));
        }
    }

    private ProgrammeDetails programme(LocalDate on) {
        return programmes.create(new CreateProgramme(
                "gia",
                "GIA",
                FIRST,
                LAST,
                true,
                on,
                List.of(new NewRegion("West", List.of("Limburg"), List.of(), true)),
                List.of(),
                List.of(new NewTheme("Wonen", null)),
                null,
                false));
    }

    private List<Presence> presences(Random random, List<Town> towns) {
        List<Presence> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate day = day(random, FIRST, LAST);
            Meeting meeting = new Meeting(i, day.atTime(LocalTime.of(13, 30)));
            builders.meeting("M" + i, "West", day);
            List<PresenceEntry> noted = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                Town town = there(random, towns, day);
                AttendeeKind kind = AttendeeKind.values()[random.nextInt(6)];
                boolean present = random.nextInt(4) > 0;
                all.add(new Presence(town, meeting, present && kind.countsForMunicipality()));
                noted.add(new PresenceEntry(null, null, "Mens " + j, town.code, kind.code(), present));
            }
            presence.note("M" + i, noted);
        }
        return all;
    }

    private List<Call> calls(ProgrammeDetails gia, Random random, List<Town> towns) {
        List<Call> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = day(random, FIRST, LAST);
            Town town = there(random, towns, day);
            LocalDateTime at = day.atTime(random.nextInt(24), 0);
            Outcome outcome = OUTCOMES[random.nextInt(OUTCOMES.length)];
            boolean withdrawn = random.nextInt(6) == 0;
            all.add(new Call(town, at, outcome != Outcome.NOT_REACHED, withdrawn));
            Instant instant = at.atZone(AmsterdamTime.ZONE).toInstant();
            jdbc.sql("""
                            insert into conversation (id, programme_id, municipality_code, happened_at, happened_on, outcome, made_by,
                                                      withdrawn_at)
                            values (?, ?, ?, ?, ?, ?, 'test', ?)""")
                    .params(
                            UUID.randomUUID(),
                            gia.id().value(),
                            town.code,
                            instant.atOffset(ZoneOffset.UTC),
                            AmsterdamTime.dayOf(instant),
                            outcome.name())
                    .param(withdrawn ? instant.atOffset(ZoneOffset.UTC) : null)
                    .update();
        }
        return all;
    }

    private Map<String, Listed> listed(ReferencePoint.Asked asked) {
        Map<String, Listed> rows = new TreeMap<>();
        list.page("gia", asked, CallFilter.ALL, PageRequest.of(0, 100)).forEach(row -> {
            CallRow.Visit last = row.last();
            rows.put(row.code().value(), new Listed(row.standing(), row.times(), last == null ? null : last.day()));
        });
        return rows;
    }

    private static Map<String, Listed> listedByHand(
            List<Town> towns, List<Presence> all, LocalDate on, LocalDate from, LocalDate until) {
        Map<String, Listed> rows = new TreeMap<>();
        for (Town town : towns) {
            List<LocalDate> came = cameUntil(town, all, on, until).stream()
                    .map(meeting -> meeting.start().toLocalDate())
                    .sorted()
                    .toList();
            if (town.existsOn(on) && came.isEmpty()) {
                rows.put(town.code, new Listed(Standing.NEVER, 0, null));
            } else if (town.existsOn(on) && came.getLast().isBefore(from)) {
                rows.put(town.code, new Listed(Standing.SILENT, came.size(), came.getLast()));
            }
        }
        return rows;
    }

    private static List<Meeting> cameUntil(Town town, List<Presence> all, LocalDate on, LocalDate until) {
        return all.stream()
                .filter(one -> one.counts() && standsFor(one.town(), on) == town)
                .map(Presence::at)
                .filter(meeting -> !meeting.start().toLocalDate().isAfter(until))
                .distinct()
                .toList();
    }

    private Map<String, Counted> counted(ReferencePoint.Asked asked) {
        Map<String, Counted> counts = new HashMap<>();
        for (RegionCalls row : list.figures("gia", asked, null).regions()) {
            counts.put(
                    row.name() == null ? "geen" : row.name(),
                    new Counted(
                            row.never(),
                            row.silent(),
                            row.reached().whole(),
                            row.reached().part(),
                            row.came().part()));
        }
        return counts;
    }

    private static Map<String, Counted> countedByHand(
            List<Town> towns, List<Presence> all, List<Call> calls, LocalDate on, LocalDate from, LocalDate until) {
        Map<String, int[]> counts = new HashMap<>();
        for (Town town : towns) {
            if (!town.existsOn(on)) {
                continue;
            }
            int[] count = counts.computeIfAbsent(town.province.equals("PV31") ? "West" : "geen", key -> new int[5]);
            List<Meeting> before = cameUntil(town, all, on, until);
            boolean within = before.stream()
                    .anyMatch(meeting -> !meeting.start().toLocalDate().isBefore(from));
            count[0] += before.isEmpty() ? 1 : 0;
            count[1] += !before.isEmpty() && !within ? 1 : 0;
            List<Call> called = calls.stream()
                    .filter(call -> !call.withdrawn() && standsFor(call.town(), on) == town)
                    .filter(call -> !call.at().toLocalDate().isBefore(from)
                            && !call.at().toLocalDate().isAfter(until))
                    .toList();
            if (called.isEmpty()) {
                continue;
            }
            LocalDateTime first =
                    called.stream().map(Call::at).min(LocalDateTime::compareTo).orElseThrow();
            count[2]++;
            count[3] += called.stream().anyMatch(Call::reached) ? 1 : 0;
            count[4] += cameUntil(town, all, on, LAST).stream()
                            .anyMatch(meeting -> meeting.start().isAfter(first))
                    ? 1
                    : 0;
        }
        Map<String, Counted> result = new HashMap<>();
        counts.forEach(
                (region, count) -> result.put(region, new Counted(count[0], count[1], count[2], count[3], count[4])));
        return result;
    }

    private static @Nullable Town standsFor(Town town, LocalDate on) {
        Town now = town;
        while (now != null && now.abolished != null && !on.isBefore(now.abolished)) {
            now = now.heir;
        }
        return now != null && (town.established == null || !on.isBefore(town.established)) ? now : null;
    }

    private static Town there(Random random, List<Town> towns, LocalDate day) {
        List<Town> there = towns.stream().filter(town -> town.existsOn(day)).toList();
        return there.get(random.nextInt(there.size()));
    }

    private static LocalDate day(Random random, LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
