package nl.gia.participation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.QueryParameters;
import nl.gia.kit.Dates;
import nl.gia.kit.NarrowColumns;
import nl.gia.kit.Shares;
import nl.gia.participation.ReachedRow;

class ReachGrid extends Grid<ReachedRow> {

    private static final String NAME = """
            <div class="gia-cell"><a href="${item.href}">${item.name}</a><small>${item.below}</small></div>""";

    ReachGrid(QueryParameters query) {
        addClassName("gia-list");
        addColumn(LitRenderer.<ReachedRow>of(NAME)
                        .withProperty("href", row -> PointInAddress.link(ReachView.PATH + "/" + row.code(), query))
                        .withProperty("name", ReachedRow::name)
                        .withProperty("below", this::below))
                .setHeader(getTranslation("participation.municipality"))
                .setSortProperty("name")
                .setFlexGrow(2);
        Column<ReachedRow> region = addColumn(row -> row.region() == null ? Shares.NONE : row.region())
                .setHeader(getTranslation("participation.region"))
                .setSortProperty("region")
                .setFlexGrow(1);
        addColumn(ReachedRow::meetings)
                .setHeader(getTranslation("participation.times"))
                .setSortProperty("meetings")
                .setWidth("130px")
                .setFlexGrow(0);
        Column<ReachedRow> last = addColumn(
                        row -> row.last() == null ? Shares.NONE : Dates.shortDay(row.last(), getLocale()))
                .setHeader(getTranslation("participation.last"))
                .setSortProperty("last")
                .setWidth("170px")
                .setFlexGrow(0);
        NarrowColumns.giveWay(this, region, last);
    }

    private String below(ReachedRow row) {
        if (row.meetings() == 0) {
            return getTranslation("participation.belowNever", row.province());
        }
        return row.ownMeetings() == 0
                ? getTranslation("participation.belowElsewhere", row.province())
                : getTranslation("participation.belowOwn", row.province(), row.ownMeetings());
    }
}
