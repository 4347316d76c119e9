package nl.gia.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import org.springframework.stereotype.Component;

/** GIA 2008-2011: its regions, themes, growth path and 63 meetings, with presence made up to give the report's totals. */
@Component
class PastProgramme {

    static final String SLUG = "gia-2008-2011";
    private static final LocalDate REFERENCE_DATE = LocalDate.of(2011, 1, 1);
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2011;
    private static final int[] MEETINGS_PER_YEAR = {2, 2, 2, 3};
    private static final int ONLY_ELSEWHERE = 31;

    private final Programmes programmes;
    private final Municipalities municipalities;
    private final ExampleMeetings meetings;
    private final ExampleOrganisers organisers;
    private final Towns towns;
    private final Presences presences;

    PastProgramme(
            Programmes programmes,
            Municipalities municipalities,
            ExampleMeetings meetings,
            ExampleOrganisers organisers,
            Towns towns,
            Presences presences) {
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.meetings = meetings;
        this.organisers = organisers;
        this.towns = towns;
        this.presences = presences;
    }

    ProgrammeDetails load() {
        ProgrammeDetails programme = programmes.create(programme());
        organisers.ofPast(programme);
        Random random = new Random(63);
        MunicipalityNames names = municipalities.names();
        List<Town> all = towns.on(REFERENCE_DATE, programme);
        List<ExampleMeeting> planned = plan(programme, all, names, random);
        Map<Town, Integer> firstYears = new PastParticipants(names).firstYears(all);
        Attending attending = new Attending(names, random);
        attend(firstYears, planned, attending, names, random);
        planned.forEach(meeting -> fill(meeting, all, attending, random));
        presences.load(programme.slug(), attending.list());
        return programme;
    }

    private static CreateProgramme programme() {
        return new CreateProgramme(
                SLUG,
                "GIA 2008-2011",
                LocalDate.of(FIRST_YEAR, 1, 1),
                LocalDate.of(LAST_YEAR, 12, 31),
                true,
                REFERENCE_DATE,
                ExampleRegions.of(false),
                ExampleFile.rows("growth_path_2008_2011").stream()
                        .map(row -> new CreateProgramme.NewTarget(
                                Integer.valueOf(row.getField("year")),
                                Integer.valueOf(row.getField("target_percentage")),
                                null))
                        .toList(),
                ExampleFile.rows("themes_2008_2011").stream()
                        .map(row -> new CreateProgramme.NewTheme(
                                row.getField("theme"), Integer.valueOf(row.getField("first_edition"))))
                        .toList(),
                63,
                true);
    }

    private List<ExampleMeeting> plan(
            ProgrammeDetails programme, List<Town> all, MunicipalityNames names, Random random) {
        List<ExampleMeeting> planned = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            int count = MEETINGS_PER_YEAR[year - FIRST_YEAR];
            for (int i = 0; i < count; i++) {
                for (var region : programme.regions()) {
                    if (region.active()) {
                        planned.add(
                                plan(programme, region.name(), year, (i * 10 + 3) * 30 / count, all, names, random));
                    }
                }
            }
        }
        return planned;
    }

    private ExampleMeeting plan(
            ProgrammeDetails programme,
            String region,
            int year,
            int dayOfYear,
            List<Town> all,
            MunicipalityNames names,
            Random random) {
        LocalDate day = ExampleMeetings.workday(LocalDate.of(year, 1, 20).plusDays(dayOfYear + random.nextInt(60)));
        List<Town> hosts = all.stream()
                .filter(town ->
                        town.region().equals(region) && !town.on(day, names).isEmpty())
                .toList();
        Town host = hosts.get(random.nextInt(hosts.size()));
        ExampleMeeting meeting = new ExampleMeeting(ExampleRegions.reference(region, day), region, day);
        meetings.plan(programme, meeting, host, host.on(day, names).getFirst(), random);
        meetings.publish(meeting);
        return meeting;
    }

    private static void attend(
            Map<Town, Integer> firstYears,
            List<ExampleMeeting> planned,
            Attending attending,
            MunicipalityNames names,
            Random random) {
        int elsewhere = 0;
        for (Map.Entry<Town, Integer> first : firstYears.entrySet()) {
            Town town = first.getKey();
            boolean away = town.family().size() == 1 && elsewhere < ONLY_ELSEWHERE;
            elsewhere += away ? 1 : 0;
            List<ExampleMeeting> open = planned.stream()
                    .filter(meeting -> meeting.region().equals(town.region()) != away)
                    .filter(meeting -> !town.on(meeting.day(), names).isEmpty())
                    .toList();
            List<ExampleMeeting> ofFirstYear = open.stream()
                    .filter(meeting -> meeting.year() == first.getValue())
                    .toList();
            Set<ExampleMeeting> attended = new HashSet<>();
            attended.add(ofFirstYear.get(random.nextInt(ofFirstYear.size())));
            List<ExampleMeeting> later = open.stream()
                    .filter(meeting -> meeting.year() >= first.getValue())
                    .toList();
            int more = random.nextInt(away ? 2 : 7);
            for (int i = 0; i < more; i++) {
                attended.add(later.get(random.nextInt(later.size())));
            }
            attended.stream()
                    .sorted(Comparator.comparing(ExampleMeeting::reference))
                    .forEach(meeting -> attending.comes(town, meeting));
        }
    }

    private static void fill(ExampleMeeting meeting, List<Town> all, Attending attending, Random random) {
        List<Town> near = all.stream()
                .filter(town -> town.region().equals(meeting.region())
                        || town.region().equals("Zeeland") && meeting.region().equals("Zuid-Holland"))
                .toList();
        attending.others(near, meeting, 28 + random.nextInt(18));
        int absent = 4 + random.nextInt(7);
        for (int i = 0; i < absent; i++) {
            attending.staysAway(near.get(random.nextInt(near.size())), meeting);
        }
    }
}
