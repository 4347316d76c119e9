package nl.gia.participation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.Shares;
import nl.gia.kit.SvgPicture;
import nl.gia.kit.charts.GrowthChart;
import nl.gia.kit.charts.GrowthPoint;
import nl.gia.kit.charts.GrowthTexts;
import nl.gia.participation.GrowthYear;
import nl.gia.shared.Fraction;

/** The growth path as a line, target and actual per year, with the same as a table. */
class GrowthCard extends Card {

    GrowthCard(List<GrowthYear> path) {
        super();
        add(new H2(getTranslation("participation.growthPath")), new SvgPicture(drawing(path)), table(path));
    }

    private String drawing(List<GrowthYear> path) {
        String described = path.stream().map(this::told).collect(Collectors.joining("; "));
        return GrowthChart.svg(
                path.stream()
                        .map(year -> new GrowthPoint(year.year(), year.target(), year.share()))
                        .toList(),
                new GrowthTexts(
                        getTranslation("participation.growthPath"),
                        described,
                        getTranslation("participation.target"),
                        Shares::fraction));
    }

    private String told(GrowthYear year) {
        Fraction share = year.share();
        return share == null
                ? getTranslation("participation.yearToCome", year.year(), year.target())
                : getTranslation("participation.yearTold", year.year(), year.target(), Shares.percentage(share));
    }

    private Details table(List<GrowthYear> path) {
        NativeTable table = new NativeTable();
        table.addClassNames("gia-table", "gia-unbroken");
        NativeTableRow header = table.getHead().addRow();
        Stream.of(
                        "participation.year",
                        "participation.onShort",
                        "programmes.target",
                        "participation.actual",
                        "participation.difference")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(header::add);
        path.forEach(year -> fill(table.getBody().addRow(), year));
        return new Details(getTranslation("participation.asTable"), table);
    }

    private void fill(NativeTableRow row, GrowthYear year) {
        Fraction share = year.share();
        String actual = share == null
                ? Shares.NONE
                : getTranslation("participation.actualOf", Shares.percentage(share), Shares.fraction(share));
        row.add(
                new NativeTableCell(String.valueOf(year.year())),
                new NativeTableCell(Dates.day(year.on(), getLocale())),
                new NativeTableCell(year.target() + "%"),
                new NativeTableCell(actual),
                new NativeTableCell(GrowthWords.shortly(year)));
    }
}
