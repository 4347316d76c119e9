package nl.gia.calls.ui;

import nl.gia.calls.CallFigures;
import nl.gia.kit.FactsRow;
import nl.gia.kit.Shares;
import nl.gia.kit.Tone;
import nl.gia.participation.GrowthYear;
import nl.gia.shared.Fraction;

/** How many are missing, how many are to be phoned, and what came of it. */
class CallFacts extends FactsRow {

    CallFacts(CallFigures figures) {
        GrowthYear aim = figures.aim();
        Integer difference = aim == null ? null : aim.difference();
        if (aim != null && difference != null && aim.share() != null) {
            int missing = Math.max(0, -difference);
            fact(
                    String.valueOf(missing),
                    getTranslation("calls.lacking", missing, aim.target(), aim.year()),
                    getTranslation("calls.lackingOf", Shares.fraction(aim.share())),
                    missing > 0 ? Tone.WARN : Tone.OK);
        }
        fact(String.valueOf(figures.never()), getTranslation("calls.never", figures.never()));
        fact(String.valueOf(figures.silent()), getTranslation("calls.silent", figures.silent()));
        Fraction came = figures.came();
        Fraction reached = figures.reached();
        fact(
                Shares.percentage(came),
                getTranslation("calls.cameOf", came.part(), came.whole()),
                getTranslation("calls.reachedOf", reached.part(), reached.whole()),
                Tone.INFO);
    }
}
