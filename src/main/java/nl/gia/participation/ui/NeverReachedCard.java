package nl.gia.participation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import nl.gia.kit.Card;
import nl.gia.participation.ParticipationReport;
import nl.gia.participation.Reach;
import nl.gia.shared.Fraction;
import nl.gia.shared.Period;

/** Whom to phone: the municipalities that never came, most of them first. */
class NeverReachedCard extends Card {

    /** @param whole of a part of it one sees who did not come then, which is not never */
    NeverReachedCard(ParticipationReport report, QueryParameters query, Period whole) {
        super();
        boolean isWhole = report.point().period().equals(whole);
        add(new H2(getTranslation(isWhole ? "participation.never" : "participation.neverInPeriod")));
        Paragraph figure = new Paragraph(getTranslation("participation.neverCount", missed(report.total())));
        figure.addClassName("gia-figure");
        UnorderedList regions = new UnorderedList();
        regions.addClassName("gia-lines");
        report.regions().stream()
                .filter(row -> missed(row.share()) > 0)
                .sorted(Comparator.comparingInt((ParticipationReport.RegionRow row) -> missed(row.share()))
                        .reversed())
                .forEach(row -> regions.add(new ListItem(new Anchor(
                        link(row.name() == null ? ReachView.NO_REGION : row.name(), Reach.NEVER, query),
                        getTranslation(
                                "participation.neverOfRegion",
                                row.name() == null ? getTranslation("participation.noRegion") : row.name(),
                                missed(row.share()))))));
        add(figure, regions, more(query));
    }

    private UnorderedList more(QueryParameters query) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-lines");
        for (Reach reach : new Reach[] {Reach.ONCE, Reach.ELSEWHERE_ONLY, Reach.ALL}) {
            list.add(new ListItem(new Anchor(
                    PointInAddress.link(ReachView.PATH + "?bereik=" + ReachView.word(reach), query),
                    getTranslation("participation.reachLink." + reach))));
        }
        return list;
    }

    private static String link(String region, Reach reach, QueryParameters query) {
        return PointInAddress.link(
                ReachView.PATH + "?regio=" + RegionsCard.encoded(region) + "&bereik=" + ReachView.word(reach), query);
    }

    private static int missed(Fraction share) {
        return share.whole() - share.part();
    }
}
