package nl.gia.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.gia.calls.RegionCalls;
import nl.gia.kit.Shares;

/** The calls of each region beside each other. */
class RegionCallsTable extends NativeTable {

    /** @param address of the list of a region by its name */
    RegionCallsTable(List<RegionCalls> regions, UnaryOperator<String> address) {
        addClassNames("gia-table", "gia-glance");
        NativeTableRow head = getHead().addRow();
        head.add(heading("calls.region"));
        List.of("calls.short", "calls.neverShort", "calls.silentShort", "calls.reachedShort", "calls.cameShort")
                .forEach(key -> head.add(number(heading(key))));
        regions.forEach(region -> fill(getBody().addRow(), region, address));
    }

    private void fill(NativeTableRow row, RegionCalls calls, UnaryOperator<String> address) {
        String name = calls.name();
        Component shown =
                name == null ? new Span(getTranslation("calls.noRegion")) : new Anchor(address.apply(name), name);
        NativeTableHeaderCell first = new NativeTableHeaderCell(shown);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        row.add(cell(
                "calls.short",
                calls.lacking() == null ? Shares.NONE : calls.lacking().toString()));
        row.add(cell("calls.neverShort", String.valueOf(calls.never())));
        row.add(cell("calls.silentShort", String.valueOf(calls.silent())));
        row.add(cell("calls.reachedShort", Shares.fraction(calls.reached())));
        row.add(cell("calls.cameShort", Shares.percentage(calls.came()) + " · " + Shares.fraction(calls.came())));
    }

    private NativeTableCell cell(String key, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return number(cell);
    }

    private static <C extends Component & HasStyle> C number(C cell) {
        cell.addClassName("gia-number");
        return cell;
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
