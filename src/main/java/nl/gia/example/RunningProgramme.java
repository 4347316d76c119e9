package nl.gia.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Period;
import org.springframework.stereotype.Component;

/** GIA 2026-2029, under way: meetings held, to come and in draft, relative to the day of loading. */
@Component
class RunningProgramme {

    static final String SLUG = "gia-2026-2029";
    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31));
    private static final int[] TARGETS = {15, 25, 35, 45};
    private static final List<String> THEMES = List.of(
            "Inburgering",
            "Taal",
            "Werk",
            "Onderwijs",
            "Wonen",
            "Gezondheid",
            "Gelijke kansen",
            "Opvang en huisvesting",
            "Veiligheid",
            "Sport");
    // Days from today, one meeting a region: three behind us, two announced, one in draft.
    private static final int[] DAYS = {-190, -110, -35, 12, 40, 85};
    private static final int PUBLISHED = 5;

    private final Programmes programmes;
    private final Municipalities municipalities;
    private final ExampleMeetings meetings;
    private final ExampleOrganisers organisers;
    private final Towns towns;
    private final Presences presences;
    private final Clock clock;

    RunningProgramme(
            Programmes programmes,
            Municipalities municipalities,
            ExampleMeetings meetings,
            ExampleOrganisers organisers,
            Towns towns,
            Presences presences,
            Clock clock) {
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.meetings = meetings;
        this.organisers = organisers;
        this.towns = towns;
        this.presences = presences;
        this.clock = clock;
    }

    ProgrammeDetails load() {
        ProgrammeDetails programme = programmes.create(programme());
        organisers.ofRunning(programme);
        LocalDate today = AmsterdamTime.today(clock);
        Random random = new Random(2026);
        MunicipalityNames names = municipalities.names();
        List<Town> all = towns.on(PERIOD.from(), programme);
        Attending attending = new Attending(names, random);
        int nth = 0;
        for (RegionDetails region : programme.regions()) {
            List<Town> own = new ArrayList<>(all.stream()
                    .filter(town -> town.region().equals(region.name()))
                    .toList());
            Collections.shuffle(own, random);
            List<ExampleMeeting> held = new ArrayList<>();
            for (int i = 0; i < DAYS.length; i++) {
                LocalDate day = ExampleMeetings.workday(today.plusDays(DAYS[i] + nth % 8 * 2L));
                if (PERIOD.includes(day)) {
                    ExampleMeeting meeting = plan(programme, region, day, own.get(i % own.size()), random);
                    attend(meeting, i, day.isBefore(today), own, attending, random);
                    if (day.isBefore(today)) {
                        held.add(meeting);
                    }
                }
            }
            if (held.size() > 1) {
                attending.comesTwice(own.getFirst(), held.get(1), held.getFirst());
            }
            nth++;
        }
        presences.load(programme.slug(), attending.list());
        return programme;
    }

    private static CreateProgramme programme() {
        return new CreateProgramme(
                SLUG,
                "GIA 2026-2029",
                PERIOD.from(),
                PERIOD.until(),
                true,
                null,
                ExampleRegions.of(true),
                IntStream.range(0, TARGETS.length)
                        .mapToObj(i -> new CreateProgramme.NewTarget(2026 + i, TARGETS[i], null))
                        .toList(),
                THEMES.stream()
                        .map(theme -> new CreateProgramme.NewTheme(theme, 2026))
                        .toList(),
                96,
                true);
    }

    private ExampleMeeting plan(
            ProgrammeDetails programme, RegionDetails region, LocalDate day, Town host, Random random) {
        ExampleMeeting meeting = new ExampleMeeting(ExampleRegions.reference(region.name(), day), region.name(), day);
        meetings.plan(programme, meeting, host, host.family().getFirst(), random);
        return meeting;
    }

    private void attend(
            ExampleMeeting meeting, int which, boolean held, List<Town> own, Attending attending, Random random) {
        if (which < PUBLISHED) {
            meetings.publish(meeting);
        }
        if (held) {
            own.stream()
                    .limit(own.size() / 3)
                    .filter(town -> random.nextInt(5) < 2)
                    .forEach(town -> attending.comes(town, meeting));
            attending.others(own, meeting, 6 + random.nextInt(6));
        }
        if (which < PUBLISHED) {
            own.stream()
                    .filter(town -> random.nextInt(held ? 12 : 4) == 0)
                    .forEach(town -> attending.staysAway(town, meeting));
        }
    }
}
