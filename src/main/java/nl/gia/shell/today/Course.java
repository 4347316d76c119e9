package nl.gia.shell.today;

import java.util.Optional;
import nl.gia.participation.GrowthYear;
import nl.gia.participation.ParticipationReport;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.Fraction;
import nl.gia.shared.RegionId;

/**
 * How far a programme is.
 *
 * @param aim what its growth path asks for by now, empty without one
 */
record Course(ProgrammeDetails programme, ParticipationReport report, Optional<GrowthYear> aim) {

    Fraction share(RegionId region) {
        return report.regions().stream()
                .filter(row -> region.equals(row.region()))
                .map(ParticipationReport.RegionRow::share)
                .findFirst()
                .orElse(new Fraction(0, 0));
    }
}
