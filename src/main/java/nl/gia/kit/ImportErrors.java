package nl.gia.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.shared.LineError;

/** What is wrong with a file as a whole, by line and column: its rows cannot be shown, or not all of them. */
class ImportErrors extends Div {

    private static final int SHOWN = 100;

    ImportErrors(List<LineError> errors) {
        addClassName("gia-import-errors");
        Paragraph told = new Paragraph(getTranslation("kit.import.failed", errors.size()));
        told.addClassName("gia-alert");
        NativeTable table = new NativeTable();
        table.addClassName("gia-table");
        NativeTableRow header = table.getHead().addRow();
        Stream.of("line", "column", "problem")
                .map(key -> new NativeTableHeaderCell(getTranslation("kit.import." + key)))
                .forEach(header::add);
        errors.stream()
                .limit(SHOWN)
                .forEach(error -> table.getBody()
                        .addRow()
                        .add(
                                new NativeTableCell(String.valueOf(error.line())),
                                new NativeTableCell(error.column() == null ? "" : error.column()),
                                new NativeTableCell(Texts.show(error.text()))));
        add(told, table);
        if (errors.size() > SHOWN) {
            add(new Hint(getTranslation("kit.import.more", errors.size() - SHOWN)));
        }
    }
}
