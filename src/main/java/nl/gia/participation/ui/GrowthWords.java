package nl.gia.participation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.kit.Shares;
import nl.gia.kit.Tone;
import nl.gia.participation.GrowthYear;

/** Ahead of the growth path or behind it, in words. */
public final class GrowthWords {

    private GrowthWords() {}

    public static String difference(GrowthYear year) {
        Integer difference = year.difference();
        if (difference == null) {
            return Shares.NONE;
        }
        return difference == 0
                ? I18NProvider.translate("participation.onCourse")
                : I18NProvider.translate(
                        difference > 0 ? "participation.ahead" : "participation.behind", Math.abs(difference));
    }

    /** Where it stands below the words growth path. */
    public static String shortly(GrowthYear year) {
        Integer difference = year.difference();
        if (difference == null || difference == 0) {
            return difference(year);
        }
        return I18NProvider.translate(
                difference > 0 ? "participation.aheadShort" : "participation.behindShort", Math.abs(difference));
    }

    public static Tone tone(GrowthYear year) {
        return year.status() == GrowthYear.Status.BEHIND ? Tone.WARN : Tone.OK;
    }
}
