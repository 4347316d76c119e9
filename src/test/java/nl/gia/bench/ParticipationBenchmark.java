package nl.gia.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gia.participation.Participation;
import nl.gia.participation.ReferencePoint;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What one report costs while attendance grows and nothing else does, beside its floor: the same figures by hand-written SQL
 * over the same kept-ready tables, on an open connection.
 */
class ParticipationBenchmark implements Benchmark {

    private static final int[] MEETINGS = {100, 10_000, 100_000};
    private static final int WARM_UP = 400;
    private static final int RUNS = 301;
    private static final double MOST_OVER_FLOOR = 1.5;
    private static final double MOST_GROWTH = 2;

    private record Line(double service, double floor) {

        double ratio() {
            return service / floor;
        }
    }

    @Override
    public void run() throws Exception {
        try (EmbeddedPostgres postgres = Program.database();
                ConfigurableApplicationContext program = Program.on(postgres);
                Connection owner = Program.connect(postgres, "postgres");
                Connection open = Program.connect(postgres, "gia")) {
            Participation participation = program.getBean(Participation.class);
            MadeUpAttendance attendance = new MadeUpAttendance(owner);
            List<Line> lines = new ArrayList<>();
            System.out.println("attendance  meetings    turnout  take part   service     floor  ratio     recount");
            for (int meetings : MEETINGS) {
                attendance.make(meetings);
                lines.add(measure(attendance, participation, new CountedByHand(open)));
            }
            conclude(lines);
        }
    }

    private static Line measure(MadeUpAttendance attendance, Participation participation, CountedByHand byHand)
            throws Exception {
        Figures figures = sameFigures(participation, byHand, Program.REFERENCE_DATE);
        // A day on which some presence is of municipalities that do not exist yet.
        sameFigures(participation, byHand, Program.REFERENCE_DATE.minusYears(2));
        Timing service = new Timing(() -> participation.report(Program.SLUG, ReferencePoint.Asked.NOTHING));
        Timing floor = new Timing(() -> byHand.fromKeptReady(Program.REFERENCE_DATE));
        Timing recount = new Timing(() -> byHand.fromAttendance(Program.REFERENCE_DATE));
        Timing.interleave(WARM_UP, RUNS, service, floor);
        Timing.interleave(0, 1, recount);
        Line line = new Line(service.median(), floor.median());
        System.out.printf(
                "%,10d  %,8d  %,9d  %3d of %3d  %5.2f ms  %5.2f ms  %5.2f  %,7.0f ms%n",
                attendance.count("attendance"),
                attendance.count("meeting"),
                attendance.count("turnout"),
                figures.present(),
                figures.municipalities(),
                line.service(),
                line.floor(),
                line.ratio(),
                recount.median());
        return line;
    }

    private static Figures sameFigures(Participation participation, CountedByHand byHand, LocalDate on)
            throws SQLException {
        Figures told = Figures.of(participation.report(Program.SLUG, new ReferencePoint.Asked(on, null, null)));
        Figures ready = byHand.fromKeptReady(on);
        Figures counted = byHand.fromAttendance(on);
        if (Set.of(told).containsAll(List.of(ready, counted)) && told.present() > 0) {
            return told;
        }
        throw new IllegalStateException("On %s the service says%n%s%nthe kept-ready tables%n%s%nevery row%n%s"
                .formatted(on, told, ready, counted));
    }

    private static void conclude(List<Line> lines) {
        double ratio = lines.stream().mapToDouble(Line::ratio).max().orElseThrow();
        double growth = lines.getLast().service() / lines.getFirst().service();
        System.out.printf(
                "service over floor: at most %.2f (aim %.1f, %s)%n",
                ratio, MOST_OVER_FLOOR, ratio <= MOST_OVER_FLOOR ? "met" : "missed");
        System.out.printf(
                "growth of the service from the first to the last: %.2f times (aim below %.0f, %s)%n",
                growth, MOST_GROWTH, growth < MOST_GROWTH ? "met" : "missed");
    }
}
