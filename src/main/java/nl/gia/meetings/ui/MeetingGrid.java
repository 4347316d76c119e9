package nl.gia.meetings.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;
import nl.gia.kit.Dates;
import nl.gia.kit.NarrowColumns;
import nl.gia.kit.ShortList;
import nl.gia.meetings.MeetingRow;
import nl.gia.shared.AmsterdamTime;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Meetings as rows, read a page at a time. */
class MeetingGrid extends Grid<MeetingRow> {

    private static final String BADGE = """
            <span class="gia-badge ${item.tone}" data-sign="${item.sign}">${item.status}</span><span class="gia-badge gia-draft" ?hidden="${!item.archived}">${item.archive}</span>""";
    // On a phone this one column holds all of them.
    private static final String TITLE = """
            <div class="gia-cell"><a href="${item.href}">${item.title}</a><small>${item.themes}</small>
              <small class="gia-when-narrow">${item.below}</small>
              <div class="gia-when-narrow">%s</div></div>""".formatted(BADGE);

    MeetingGrid() {
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        Column<MeetingRow> when = addColumn(row -> Dates.shortDay(AmsterdamTime.dayOf(row.start()), getLocale()))
                .setHeader(getTranslation("meetings.when"))
                .setSortProperty("start")
                .setWidth("160px")
                .setFlexGrow(0);
        addColumn(withBadge(LitRenderer.of(TITLE))
                        .withProperty("href", row -> MeetingNavigation.meeting(row.reference()))
                        .withProperty("title", MeetingRow::title)
                        .withProperty("themes", row -> String.join(", ", row.themes()))
                        .withProperty("below", this::below))
                .setHeader(getTranslation("meetings.meeting"))
                .setSortProperty("title")
                .setFlexGrow(3);
        Column<MeetingRow> region = addColumn(MeetingRow::regionName)
                .setHeader(getTranslation("meetings.region"))
                .setSortProperty("region")
                .setFlexGrow(1);
        Column<MeetingRow> status = addColumn(withBadge(LitRenderer.of(BADGE)))
                .setHeader(getTranslation("meetings.status"))
                .setSortProperty("status")
                .setWidth("156px")
                .setFlexGrow(0);
        setMultiSort(false);
        NarrowColumns.giveWay(this, when, region, status);
    }

    private LitRenderer<MeetingRow> withBadge(LitRenderer<MeetingRow> renderer) {
        return renderer.withProperty(
                        "tone", row -> MeetingWords.tone(row.status()).className())
                .withProperty("sign", row -> MeetingWords.sign(row.status()))
                .withProperty("status", row -> MeetingWords.of(row.status()))
                .withProperty("archived", MeetingRow::archived)
                .withProperty("archive", row -> getTranslation("meetings.inArchive"));
    }

    /** Tells how many there are. */
    long show(Function<Pageable, Page<MeetingRow>> search) {
        long total = search.apply(PageRequest.of(0, 1)).getTotalElements();
        setItemsPageable(page -> search.apply(page).getContent(), page -> total);
        ShortList.fit(this, total);
        return total;
    }

    // On a phone this line stands in for the columns that gave way.
    private String below(MeetingRow row) {
        return getTranslation(
                "meetings.below", Dates.shortDay(AmsterdamTime.dayOf(row.start()), getLocale()), row.regionName());
    }
}
