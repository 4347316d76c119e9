package nl.gia.shell.today;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.gia.kit.FactsRow;
import nl.gia.kit.Shares;
import nl.gia.kit.Tone;
import nl.gia.meetings.agenda.RegionMeetings;
import nl.gia.participation.ui.GrowthWords;
import nl.gia.participation.ui.ParticipationNavigation;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.Fraction;

/** The programme in a few figures, each leading to what it counts. */
class ProgrammeFacts extends FactsRow {

    private final ProgrammeDetails programme;

    ProgrammeFacts(Course course) {
        programme = course.programme();
        Fraction total = course.report().total();
        String share = Shares.percentage(total);
        String sentence = getTranslation("participation.tookPart", total.part(), total.whole());
        String href = ParticipationNavigation.overview(programme.slug());
        course.aim()
                .ifPresentOrElse(
                        year -> linked(
                                share,
                                sentence,
                                href,
                                getTranslation(
                                        "participation.meaning",
                                        GrowthWords.difference(year),
                                        year.year(),
                                        year.target()),
                                GrowthWords.tone(year)),
                        () -> linked(share, sentence, href));
    }

    /** For who reads figures: what was held and what comes. */
    ProgrammeFacts withAgenda(List<RegionMeetings> regions, NeedLists lists) {
        heldOf(regions, lists);
        int planned = sum(regions, RegionMeetings::planned);
        linked(String.valueOf(planned), getTranslation("today.toCome"), lists.planned());
        return this;
    }

    /** For who watches over the regions: also what is left undone. */
    ProgrammeFacts withMeetings(List<RegionMeetings> regions, NeedLists lists) {
        withAgenda(regions, lists);
        int missing = sum(regions, RegionMeetings::missing);
        String undone = getTranslation("today.notClosed", sum(regions, RegionMeetings::open));
        linked(
                String.valueOf(missing),
                getTranslation("today.missing"),
                lists.missing(),
                undone,
                missing > 0 ? Tone.WARN : Tone.INFO);
        return this;
    }

    private void heldOf(List<RegionMeetings> regions, NeedLists lists) {
        Integer agreed = programme.agreedMeetings();
        String sentence =
                agreed == null ? getTranslation("participation.held") : getTranslation("participation.heldOf", agreed);
        linked(String.valueOf(sum(regions, RegionMeetings::held)), sentence, lists.held());
    }

    private static int sum(List<RegionMeetings> regions, ToIntFunction<RegionMeetings> figure) {
        return regions.stream().mapToInt(figure).sum();
    }
}
