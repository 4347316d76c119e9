package nl.gia.municipalities.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.municipalities.MunicipalityClass;

/** In which class a municipality falls by each indicator, with the share that decides it. */
class ClassesCard extends Card {

    ClassesCard(List<MunicipalityClass> classes) {
        super();
        add(new H2(getTranslation("municipalities.classes")));
        NativeTable table = new NativeTable();
        table.addClassName("gia-table");
        NativeTableRow header = table.getHead().addRow();
        Stream.of("indicator", "on", "population", "share", "class")
                .map(key -> new NativeTableHeaderCell(getTranslation("municipalities." + key)))
                .forEach(header::add);
        classes.forEach(entry -> addRow(table.getBody().addRow(), entry));
        add(table);
        if (classes.stream().anyMatch(MunicipalityClass::earlierYear)) {
            add(new Hint(getTranslation("municipalities.earlierYear")));
        }
    }

    private void addRow(NativeTableRow row, MunicipalityClass entry) {
        row.add(
                new NativeTableCell(getTranslation("municipalities.indicator." + entry.indicator())),
                new NativeTableCell(getTranslation("municipalities.day", entry.on())),
                new NativeTableCell(getTranslation("municipalities.number", entry.population())),
                new NativeTableCell(getTranslation("municipalities.percent", entry.percentage())),
                new NativeTableCell(band(entry.name())));
    }

    private String band(String name) {
        if (name.endsWith("+")) {
            return getTranslation("municipalities.bandFrom", new BigDecimal(name.substring(0, name.length() - 1)));
        }
        String[] bounds = name.split("-", 2);
        return getTranslation("municipalities.band", new BigDecimal(bounds[0]), new BigDecimal(bounds[1]));
    }
}
