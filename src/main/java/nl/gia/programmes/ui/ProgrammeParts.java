package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import nl.gia.municipalities.Municipalities;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionLayout;
import nl.gia.programmes.Regions;
import nl.gia.programmes.Themes;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.programmes.organisers.RegionHandovers;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;

/** Gives each part of the page of a programme the services it needs, and says who may change what it shows. */
@org.springframework.stereotype.Component
class ProgrammeParts {

    private final Programmes programmes;
    private final Regions regions;
    private final Themes themes;
    private final Organisers organisers;
    private final RegionHandovers handovers;
    private final RegionLayout layout;
    private final Municipalities municipalities;
    private final Access access;
    private final Clock clock;

    ProgrammeParts(
            Programmes programmes,
            Regions regions,
            Themes themes,
            Organisers organisers,
            RegionHandovers handovers,
            RegionLayout layout,
            Municipalities municipalities,
            Access access,
            Clock clock) {
        this.programmes = programmes;
        this.regions = regions;
        this.themes = themes;
        this.organisers = organisers;
        this.handovers = handovers;
        this.layout = layout;
        this.municipalities = municipalities;
        this.access = access;
        this.clock = clock;
    }

    Component overview(ProgrammeDetails programme, Runnable changed) {
        var counts = layout.counts(programme.id(), programme.nearest(AmsterdamTime.today(clock)));
        return new OverviewPart(programme, counts, programmes, mayWrite(), changed);
    }

    Component regions(ProgrammeDetails programme, Runnable changed) {
        LocalDate today = AmsterdamTime.today(clock);
        return new RegionsPart(programme, regions, organisers, handovers, municipalities, today, mayWrite(), changed);
    }

    LayoutPart layout(ProgrammeDetails programme, QueryParameters asked) {
        LayoutPart part = new LayoutPart(programme, layout, programme.nearest(AmsterdamTime.today(clock)));
        part.show(asked);
        return part;
    }

    Component themes(ProgrammeDetails programme, Runnable changed) {
        return new ThemesPart(programme, themes, mayWrite(), changed);
    }

    private boolean mayWrite() {
        return access.mayEverywhere(Action.WRITE_PROGRAMMES);
    }
}
