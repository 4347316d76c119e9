package nl.gia.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.gia.participation.GrowthYear;
import nl.gia.participation.Participation;
import nl.gia.participation.ParticipationReport;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Fraction;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many municipalities each region is short of the growth path (rule P7), by the figures of participation itself. */
@Component
class GrowthGap {

    private final Participation participation;
    private final Clock clock;

    GrowthGap(Participation participation, Clock clock) {
        this.participation = participation;
        this.clock = clock;
    }

    /** @param year null without a growth path that had begun */
    record Gap(@Nullable GrowthYear year, List<ParticipationReport.RegionRow> rows) {

        static final Gap NONE = new Gap(null, List.of());

        /** Null without a growth path, and for those in no region. */
        @Nullable
        Integer of(@Nullable RegionId region) {
            GrowthYear aimed = year;
            return region == null || aimed == null
                    ? null
                    : rows.stream()
                            .filter(row -> region.equals(row.region()))
                            .findFirst()
                            .map(row -> missing(aimed, row.share()))
                            .orElse(null);
        }

        List<RegionId> lacking() {
            List<RegionId> lacking = new ArrayList<>();
            rows.forEach(row -> {
                Integer missing = of(row.region());
                if (missing != null && missing > 0) {
                    lacking.add(Objects.requireNonNull(row.region()));
                }
            });
            return lacking;
        }

        /** With the share of these regions together. */
        @Nullable
        GrowthYear aim(List<RegionCalls> regions) {
            List<Fraction> shares = rows.stream()
                    .filter(row -> regions.stream().anyMatch(one -> Objects.equals(one.region(), row.region())))
                    .map(ParticipationReport.RegionRow::share)
                    .toList();
            return year == null
                    ? null
                    : year.reached(new Fraction(
                            shares.stream().mapToInt(Fraction::part).sum(),
                            shares.stream().mapToInt(Fraction::whole).sum()));
        }

        private static int missing(GrowthYear aimed, Fraction share) {
            Integer difference = aimed.reached(share).difference();
            return difference == null ? 0 : Math.max(0, -difference);
        }
    }

    /** Of the last year of the path that had begun by a day. */
    Gap of(ProgrammeRow programme, LocalDate day) {
        Optional<GrowthYear> aimed = participation.growthPath(programme.slug()).stream()
                .filter(year -> year.share() != null && year.year() <= day.getYear())
                .reduce((one, later) -> later);
        return aimed.map(year -> new Gap(year, rows(programme, year))).orElse(Gap.NONE);
    }

    private List<ParticipationReport.RegionRow> rows(ProgrammeRow programme, GrowthYear year) {
        LocalDate today = AmsterdamTime.today(clock);
        LocalDate last = LocalDate.of(year.year(), 12, 31);
        var asked = new ReferencePoint.Asked(year.on(), programme.period().from(), last.isAfter(today) ? today : last);
        return participation.report(programme.slug(), asked).regions();
    }
}
