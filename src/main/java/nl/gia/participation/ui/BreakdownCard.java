package nl.gia.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.kit.Shares;
import nl.gia.kit.TabsScroller;
import nl.gia.participation.Breakdown;

/** The same participation per province, class, theme and kind of attendee; looked up when it is opened. */
class BreakdownCard extends Card {

    BreakdownCard(Supplier<Breakdown> breakdown) {
        super();
        Details details = new Details(getTranslation("participation.otherwise"));
        details.addClassName("gia-details-title");
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(tabs(breakdown.get()));
            }
        });
        add(details);
    }

    private Component tabs(Breakdown breakdown) {
        TabSheet sheet = new TabSheet();
        sheet.addClassName("gia-tabs");
        TabsScroller.release(sheet);
        sheet.add(getTranslation("participation.provinces"), provinces(breakdown));
        sheet.add(getTranslation("participation.classes"), classes(breakdown));
        sheet.add(getTranslation("participation.themes"), themes(breakdown));
        sheet.add(getTranslation("participation.kinds"), kinds(breakdown));
        return sheet;
    }

    private Component provinces(Breakdown breakdown) {
        ShareTable table = new ShareTable(getTranslation("participation.province"), "", null);
        breakdown.provinces().forEach(row -> {
            String name = String.valueOf(row.name());
            table.row(new Span(name), name, row.share());
        });
        return table;
    }

    private Component classes(Breakdown breakdown) {
        ShareTable table = new ShareTable(getTranslation("participation.class"), "", null);
        breakdown.classes().forEach(row -> {
            String name = row.name() == null ? getTranslation("participation.noClass") : band(row.name());
            table.row(new Span(name), name, row.share());
        });
        Div both = new Div(table, new Hint(getTranslation("participation.classesHint")));
        if (breakdown.classesOfEarlierYear()) {
            both.add(new Hint(getTranslation("participation.earlierYear")));
        }
        return both;
    }

    private String band(String name) {
        if (name.endsWith("+")) {
            return getTranslation("participation.classFrom", new BigDecimal(name.substring(0, name.length() - 1)));
        }
        String[] bounds = name.split("-", 2);
        return getTranslation("participation.classBand", new BigDecimal(bounds[0]), new BigDecimal(bounds[1]));
    }

    private Component themes(Breakdown breakdown) {
        ShareTable table = new ShareTable(getTranslation("participation.theme"), "", null);
        breakdown.themes().forEach(row -> {
            Span meetings = new Span(getTranslation("participation.meetingsOfTheme", row.meetings()));
            meetings.addClassName("gia-small");
            table.row(new Span(new Span(row.name() + " "), meetings), row.name(), row.share());
        });
        return table;
    }

    private static <C extends HtmlContainer> C number(C cell) {
        cell.addClassName("gia-number");
        return cell;
    }

    private Component kinds(Breakdown breakdown) {
        NativeTable table = new NativeTable();
        table.addClassName("gia-table");
        NativeTableRow header = table.getHead().addRow();
        header.add(new NativeTableHeaderCell(getTranslation("participation.kind")));
        Stream.of("people", "presences", "ofMunicipalities")
                .map(key -> number(new NativeTableHeaderCell(getTranslation("participation." + key))))
                .forEach(header::add);
        breakdown
                .kinds()
                .forEach(row -> table.getBody()
                        .addRow()
                        .add(
                                new NativeTableCell(getTranslation("contacts.kind." + row.kind())),
                                number(new NativeTableCell(String.valueOf(row.people()))),
                                number(new NativeTableCell(String.valueOf(row.presences()))),
                                number(new NativeTableCell(
                                        row.municipalities() == 0
                                                ? Shares.NONE
                                                : String.valueOf(row.municipalities())))));
        return new Div(table, new Hint(getTranslation("participation.kindsHint")));
    }
}
