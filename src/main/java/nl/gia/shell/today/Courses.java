package nl.gia.shell.today;

import nl.gia.participation.Participation;
import nl.gia.participation.ParticipationReport;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeDetails;
import org.springframework.stereotype.Component;

@Component
class Courses {

    private final Participation participation;

    Courses(Participation participation) {
        this.participation = participation;
    }

    Course of(ProgrammeDetails programme) {
        ParticipationReport report = participation.report(programme.slug(), ReferencePoint.Asked.NOTHING);
        return new Course(
                programme, report, report.aim(programme.period(), participation.growthPath(programme.slug())));
    }
}
