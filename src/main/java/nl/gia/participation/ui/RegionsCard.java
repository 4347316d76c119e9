package nl.gia.participation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.participation.GrowthYear;
import nl.gia.participation.ParticipationReport;
import org.jspecify.annotations.Nullable;

/** Per region a bar against the growth path; a click leads to its municipalities. */
class RegionsCard extends Card {

    RegionsCard(ParticipationReport report, @Nullable GrowthYear aim, QueryParameters query) {
        super();
        add(new H2(getTranslation("participation.perRegion")));
        String above = aim == null ? "" : getTranslation("participation.aim", aim.year(), aim.target());
        ShareTable table =
                new ShareTable(getTranslation("participation.region"), above, aim == null ? null : aim.target());
        report.regions().forEach(row -> add(table, row, query));
        table.total(getTranslation("participation.country"), report.total());
        add(table, explanation(report));
    }

    private void add(ShareTable table, ParticipationReport.RegionRow row, QueryParameters query) {
        if (row.name() == null) {
            table.apart(getTranslation("participation.noRegion"), "", row.share());
        } else if (!row.active()) {
            table.apart(row.name(), getTranslation("participation.inactive"), row.share());
        } else {
            String href = PointInAddress.link(ReachView.PATH + "?regio=" + encoded(row.name()), query);
            table.row(ShareTable.link(href, row.name()), row.name(), row.share());
        }
    }

    private Details explanation(ParticipationReport report) {
        UnorderedList rules = new UnorderedList();
        Stream.of("present", "once", "region", "heir", "period", "rounding")
                .map(rule -> new ListItem(getTranslation("participation.rule." + rule)))
                .forEach(rules::add);
        Details details = new Details(getTranslation("participation.counted"), rules);
        if (report.assumed()) {
            details.add(new Hint(getTranslation("participation.assumed")));
        }
        return details;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
