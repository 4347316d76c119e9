package nl.gia.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.Fraction;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Which departments came, against a second computation over random meetings and ways to write a department. */
@IntegrationTest
class StateAttendanceTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 31);
    private static final Map<String, String> WRITTEN = Map.of(
            "Ministerie van BZK", "BZK",
            "min. BZK", "BZK",
            "Binnenlandse Zaken en Koninkrijksrelaties", "BZK",
            "OC&W", "OCW",
            "ministerie van Onderwijs, Cultuur en Wetenschap", "OCW",
            "VROM/WWI", "VROM",
            "COA", "COA",
            "coa", "COA");

    @Autowired
    StateAttendance state;

    @Autowired
    AttendanceImport imports;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;

    private record Meeting(String reference, String region, LocalDate day, Map<String, Integer> guests) {}

    @BeforeEach
    void programme() {
        gia = builders.gia();
        As.ministry("BZK");
    }

    static List<Long> seeds() {
        int count = Boolean.getBoolean("gia.long") ? 40 : 3;
        return new Random(System.nanoTime()).longs(count).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_program_counts_as_one_does_by_hand(long seed) {
        Random random = new Random(seed);
        List<Meeting> meetings = meetings(random);
        for (int i = 0; i < 6; i++) {
            LocalDate from = day(random, FIRST, LAST);
            LocalDate until = day(random, from, LAST);
            String region = random.nextBoolean() ? "Limburg" : null;
            List<Meeting> held = meetings.stream()
                    .filter(meeting ->
                            !meeting.day().isBefore(from) && !meeting.day().isAfter(until))
                    .filter(meeting -> region == null || meeting.region().equals(region))
                    .toList();
            var asked = new ReferencePoint.Asked(null, from, until);
            StatePresence told = state.figures("gia", asked, region == null ? null : Builders.region(gia, region));
            assertThat(told.meetings())
                    .as("seed %d from %s until %s in %s", seed, from, until, region)
                    .isEqualTo(new Fraction(withGuests(held), held.size()));
            assertThat(departments(told)).as("seed %d", seed).isEqualTo(departmentsByHand(held));
            assertThat(regions(told)).as("seed %d", seed).isEqualTo(regionsByHand(held));
            StateFilter missed = new StateFilter(region == null ? null : Builders.region(gia, region), true, null);
            assertThat(state.meetings("gia", asked, missed, PageRequest.of(0, 100)))
                    .extracting(StateMeeting::reference)
                    .containsExactlyInAnyOrderElementsOf(held.stream()
                            .filter(meeting -> meeting.guests().isEmpty())
                            .map(Meeting::reference)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministerie van Sociale Zaken en Werkgelegenheid|SZW",
                "Het ministerie van VWS|VWS",
                "BZK, directie Inburgering|BZK",
                "J&V|JenV",
                "Ministerie van Justitie|JenV",
                "Buitenlandse Zaken|BZ",
                "EZK|EZ",
                "Financiën|Financiën",
                "IND|IND",
                "BZKadvies|BZKadvies"
            })
    void each_way_to_write_a_department_is_that_department(String written, String department) {
        held("M1", "Limburg", LocalDate.of(2010, 3, 4), List.of(written));
        assertThat(state.figures("gia", ReferencePoint.Asked.NOTHING, null).departments())
                .extracting(StatePresence.Department::name)
                .containsExactly(department);
    }

    @Test
    void per_meeting_it_tells_who_came_with_how_many_and_no_names() {
        held("M1", "Limburg", LocalDate.of(2010, 3, 4), List.of("BZK", "min. BZK", "COA"));
        held("M2", "Limburg", LocalDate.of(2010, 5, 6), List.of());
        held("M3", "Limburg", LocalDate.of(2010, 7, 8), List.of(""));
        var nothing = ReferencePoint.Asked.NOTHING;
        assertThat(state.meetings("gia", nothing, StateFilter.ALL, PageRequest.of(0, 10)))
                .extracting(StateMeeting::reference, StateMeeting::departments)
                .containsExactly(
                        tuple("M3", List.of(new StateMeeting.Guest("", 1))),
                        tuple("M2", List.of()),
                        tuple("M1", List.of(new StateMeeting.Guest("BZK", 2), new StateMeeting.Guest("COA", 1))));
        assertThat(state.meetings("gia", nothing, new StateFilter(null, false, "COA"), PageRequest.of(0, 10)))
                .extracting(StateMeeting::reference)
                .containsExactly("M1");
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_data() {
        int few = StatementCount.of(this::askEverything);
        meetings(new Random(1));
        assertThat(StatementCount.of(this::askEverything)).isEqualTo(few).isPositive();
    }

    private void askEverything() {
        state.figures("gia", ReferencePoint.Asked.NOTHING, null);
        state.meetings("gia", ReferencePoint.Asked.NOTHING, StateFilter.ALL, PageRequest.of(0, 50));
    }

    private List<Meeting> meetings(Random random) {
        List<String> written = WRITTEN.keySet().stream().sorted().toList();
        List<Meeting> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String region = random.nextBoolean() ? "Limburg" : "Noord";
            LocalDate day = day(random, FIRST, LAST);
            List<String> guests = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                guests.add(written.get(random.nextInt(written.size())));
            }
            held("R" + i, region, day, guests);
            Map<String, Integer> people = new HashMap<>();
            guests.forEach(guest -> people.merge(WRITTEN.get(guest), 1, Integer::sum));
            all.add(new Meeting("R" + i, region, day, people));
        }
        return all;
    }

    /** With an official of the State who did not come, and somebody else of a department. */
    private void held(String reference, String region, LocalDate day, List<String> guests) {
        builders.meeting(reference, region, day);
        StringBuilder file = new StringBuilder("meeting,name,email,municipality,kind,present,organisation\n");
        String row = reference + ",%s,%s" + reference.toLowerCase(Locale.ROOT) + "@example.nl,%s,%s,%s,\"%s\"\n";
        file.append(row.formatted("Gast", "gast", "GM0983", "official", "yes", "AZ"));
        file.append(row.formatted("Weg", "weg", "", "state_official", "no", "Defensie"));
        for (int i = 0; i < guests.size(); i++) {
            file.append(row.formatted("Rijk " + i, "rijk" + i, "", "state_official", "yes", guests.get(i)));
        }
        Builders.asSystem(() -> {
            imports.run(
                    "gia",
                    ImportSource.csv(new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8))),
                    false);
        });
    }

    private static int withGuests(List<Meeting> held) {
        return (int)
                held.stream().filter(meeting -> !meeting.guests().isEmpty()).count();
    }

    private static Map<String, String> departments(StatePresence told) {
        Map<String, String> departments = new TreeMap<>();
        told.departments()
                .forEach(one ->
                        departments.put(one.name().toUpperCase(Locale.ROOT), one.meetings() + " " + one.people()));
        return departments;
    }

    private static Map<String, String> departmentsByHand(List<Meeting> held) {
        Set<String> names = new HashSet<>();
        held.forEach(meeting -> names.addAll(meeting.guests().keySet()));
        Map<String, String> departments = new TreeMap<>();
        for (String name : names) {
            List<Meeting> at = held.stream()
                    .filter(meeting -> meeting.guests().containsKey(name))
                    .toList();
            int people =
                    at.stream().mapToInt(meeting -> meeting.guests().get(name)).sum();
            departments.put(name, new Fraction(at.size(), held.size()) + " " + people);
        }
        return departments;
    }

    private static Map<String, Fraction> regions(StatePresence told) {
        Map<String, Fraction> regions = new TreeMap<>();
        told.regions().forEach(one -> regions.put(one.name(), one.meetings()));
        return regions;
    }

    private static Map<String, Fraction> regionsByHand(List<Meeting> held) {
        Map<String, Fraction> regions = new TreeMap<>();
        for (String region : List.of("Limburg", "Noord")) {
            List<Meeting> there = held.stream()
                    .filter(meeting -> meeting.region().equals(region))
                    .toList();
            if (!there.isEmpty()) {
                regions.put(region, new Fraction(withGuests(there), there.size()));
            }
        }
        return regions;
    }

    private static LocalDate day(Random random, LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
