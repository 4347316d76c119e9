package nl.gia.participation.ui;

import com.vaadin.flow.router.QueryParameters;
import nl.gia.participation.Reach;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Addresses of the participation's views, relative to the root of the site; of a programme's own period and date. */
public final class ParticipationNavigation {

    private ParticipationNavigation() {}

    public static String overview(String programme) {
        return PointInAddress.link(ParticipationView.PATH, of(programme));
    }

    /** @param region null for all */
    public static String municipalities(String programme, @Nullable String region, Reach reach) {
        String asked = "?bereik=" + ReachView.word(reach);
        String inRegion = region == null ? "" : "&regio=" + RegionsCard.encoded(region);
        return PointInAddress.link(ReachView.PATH + asked + inRegion, of(programme));
    }

    public static String visits(String programme, MunicipalityCode municipality) {
        return PointInAddress.link(ReachView.PATH + "/" + municipality, of(programme));
    }

    private static QueryParameters of(String programme) {
        return QueryParameters.of(CurrentProgramme.PARAMETER, programme);
    }
}
