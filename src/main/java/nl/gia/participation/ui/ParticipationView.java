package nl.gia.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.Card;
import nl.gia.kit.Columns;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FactsRow;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.Shares;
import nl.gia.kit.SvgPicture;
import nl.gia.kit.Texts;
import nl.gia.kit.Tone;
import nl.gia.kit.charts.MapTexts;
import nl.gia.kit.charts.MunicipalityMap;
import nl.gia.kit.charts.Outlines;
import nl.gia.participation.GrowthYear;
import nl.gia.participation.Participation;
import nl.gia.participation.ParticipationReport;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Are we on course, and where not? */
@Route(ParticipationView.PATH)
@Menu(order = 20, title = "participation.menu")
@PermitAll
class ParticipationView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "deelname";

    private final Participation participation;
    private final Programmes programmes;
    private final CurrentProgramme current;
    private final Texts texts;

    ParticipationView(Participation participation, Programmes programmes, CurrentProgramme current, Texts texts) {
        this.participation = participation;
        this.programmes = programmes;
        this.current = current;
        this.texts = texts;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("participation.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        removeAll();
        Optional<ProgrammeDetails> programme =
                current.of(query).map(ProgrammeRow::slug).flatMap(programmes::find);
        if (programme.isEmpty()) {
            add(
                    new PageHeader(getPageTitle()),
                    new EmptyState(
                            getTranslation("participation.noProgramme"),
                            getTranslation("participation.noProgramme.hint")));
            return;
        }
        show(programme.get(), query);
    }

    private void show(ProgrammeDetails programme, QueryParameters query) {
        ReferencePoint.Asked asked = PointInAddress.read(query);
        try {
            ParticipationReport report = participation.report(programme.slug(), asked);
            List<GrowthYear> path = participation.growthPath(programme.slug());
            add(
                    new PageHeader(getPageTitle())
                            .crumb(programme.name())
                            .tools(
                                    new Anchor(
                                            PointInAddress.link(StateView.PATH, query),
                                            getTranslation("participation.state.title")),
                                    new PointTools(report.point(), asked)),
                    new AskedInVain(PointInAddress.unread(query)));
            cards(programme, report, path, asked, query);
        } catch (Problem.Invalid invalid) {
            // An address somebody typed: shown for the programme's own period and date instead.
            Notices.problem(invalid);
            if (!asked.equals(ReferencePoint.Asked.NOTHING)) {
                show(programme, QueryParameters.of(CurrentProgramme.PARAMETER, programme.slug()));
            }
        }
    }

    private void cards(
            ProgrammeDetails programme,
            ParticipationReport report,
            List<GrowthYear> path,
            ReferencePoint.Asked asked,
            QueryParameters query) {
        GrowthYear aim = report.aim(programme.period(), path).orElse(null);
        add(
                facts(programme, report, aim, asked),
                new Columns(new RegionsCard(report, aim, query), map(programme, report, asked)));
        NeverReachedCard never = new NeverReachedCard(report, query, programme.period());
        add(path.isEmpty() ? never : new Columns(new GrowthCard(path), never));
        if (!report.notAttributable().isEmpty()) {
            add(notAttributable(report));
        }
        add(new BreakdownCard(() -> participation.breakdown(programme.slug(), asked)));
    }

    private Component facts(
            ProgrammeDetails programme,
            ParticipationReport report,
            @Nullable GrowthYear aim,
            ReferencePoint.Asked asked) {
        FactsRow facts = new FactsRow();
        String sentence = getTranslation(
                "participation.tookPart", report.total().part(), report.total().whole());
        if (aim == null) {
            facts.fact(Shares.percentage(report.total()), sentence);
        } else {
            String meaning =
                    getTranslation("participation.meaning", GrowthWords.difference(aim), aim.year(), aim.target());
            facts.fact(Shares.percentage(report.total()), sentence, meaning, GrowthWords.tone(aim));
        }
        int held = participation.meetingsHeld(programme.slug(), asked);
        boolean isWhole = report.point().period().equals(programme.period());
        Integer agreed = isWhole ? programme.agreedMeetings() : null;
        facts.fact(
                String.valueOf(held),
                agreed == null ? getTranslation("participation.held") : getTranslation("participation.heldOf", agreed));
        return facts.fact(
                        String.valueOf(report.elsewhereOnly()),
                        getTranslation("participation.elsewhere"),
                        getTranslation("participation.elsewhereMeaning"),
                        Tone.INFO)
                .fact(
                        String.valueOf(report.total().whole() - report.total().part()),
                        getTranslation(isWhole ? "participation.neverFact" : "participation.notInPeriod"));
    }

    private Component map(ProgrammeDetails programme, ParticipationReport report, ReferencePoint.Asked asked) {
        Outlines outlines = Outlines.nearest(report.point().on());
        String title = getTranslation("participation.map");
        MapTexts words = MapTexts.of(texts, getLocale(), title, getTranslation("participation.mapTold"), outlines);
        String drawing =
                MunicipalityMap.svg(participation.meetingsPerMunicipality(programme.slug(), asked), outlines, words);
        return new Card(title, new SvgPicture(drawing));
    }

    private Component notAttributable(ParticipationReport report) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-lines");
        report.notAttributable()
                .forEach(row -> list.add(
                        new ListItem(getTranslation("participation.missing", row.name(), row.code(), row.meetings()))));
        Card card = new Card(new H2(getTranslation("participation.notAttributable")));
        card.add(
                new Hint(getTranslation(
                        "participation.notAttributableHint", report.point().on())),
                list);
        return card;
    }
}
