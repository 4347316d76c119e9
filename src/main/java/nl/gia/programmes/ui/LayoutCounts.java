package nl.gia.programmes.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.programmes.LayoutCount;

/** How many municipalities each region holds; the rows add up to the total. */
class LayoutCounts extends Card {

    LayoutCounts() {
        addClassName("gia-slim");
    }

    void show(List<LayoutCount> counts) {
        removeAll();
        setVisible(!counts.isEmpty());
        NativeTable table = new NativeTable();
        table.addClassName("gia-table");
        NativeTableRow header = table.getHead().addRow();
        header.add(
                new NativeTableHeaderCell(getTranslation("programmes.region")),
                number(new NativeTableHeaderCell(getTranslation("municipalities.menu"))));
        counts.forEach(count -> addRow(table, name(count), count.municipalities()));
        int total = counts.stream().mapToInt(LayoutCount::municipalities).sum();
        addRow(table, getTranslation("programmes.total"), total);
        add(table);
    }

    private String name(LayoutCount count) {
        String name = count.name();
        if (name == null) {
            return getTranslation("programmes.region.none");
        }
        return count.active() ? name : getTranslation("programmes.region.namedInactive", name);
    }

    private void addRow(NativeTable table, String name, int municipalities) {
        table.getBody()
                .addRow()
                .add(
                        new NativeTableCell(name),
                        number(new NativeTableCell(getTranslation("programmes.number", municipalities))));
    }

    private static <C extends HtmlContainer> C number(C cell) {
        cell.addClassName("gia-number");
        return cell;
    }
}
