package nl.gia.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.gia.attendance.AttendanceSummary;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.kit.Meter;
import nl.gia.kit.Shares;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** A meeting in figures: who comes, and once somebody was there, who was there. */
class AttendanceCard extends Card {

    private final AttendanceSummary summary;
    private final boolean wasHeld;

    AttendanceCard(AttendanceSummary summary, @Nullable Integer capacity) {
        this.summary = summary;
        this.wasHeld = summary.present() > 0;
        add(new H2(getTranslation(wasHeld ? "attendance.whoWas" : "attendance.whoComes")));
        if (summary.registered() + summary.present() == 0) {
            add(new Hint(getTranslation("attendance.nobodyYet")));
            return;
        }
        add(figure(wasHeld ? null : capacity), new Meter(filled(wasHeld ? null : capacity)), kinds());
        if (wasHeld) {
            add(new Hint(String.join(" · ", more())));
        }
    }

    private Fraction municipalities() {
        return wasHeld ? summary.municipalitiesPresent() : summary.municipalitiesRegistered();
    }

    private Div figure(@Nullable Integer seats) {
        Span figure = new Span(String.valueOf(wasHeld ? summary.present() : summary.registered()));
        figure.addClassName("gia-figure");
        String key = wasHeld ? "attendance.figurePresent" : "attendance.figureRegistered";
        String sentence = getTranslation(
                seats == null ? key : "attendance.figureSeats", Shares.fraction(municipalities()), seats);
        Span rest = new Span(sentence);
        rest.addClassName("gia-sentence");
        Div line = new Div(figure, new Span(" "), rest);
        line.addClassName("gia-figure-line");
        return line;
    }

    // Lists that came in before files kept to the seats may hold more.
    private Fraction filled(@Nullable Integer seats) {
        return seats == null
                ? municipalities()
                : new Fraction(summary.registered(), Math.max(seats, summary.registered()));
    }

    private NativeTable kinds() {
        NativeTable table = new NativeTable();
        table.addClassName("gia-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(getTranslation("contacts.kind")), number("attendance.columnRegistered"));
        if (wasHeld) {
            head.add(number("attendance.columnPresent"));
        }
        summary.kinds().forEach(kind -> addRow(table.getBody().addRow(), kind));
        return table;
    }

    private void addRow(NativeTableRow row, AttendanceSummary.OfKind kind) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("contacts.kinds." + kind.kind()));
        name.getElement().setAttribute("scope", "row");
        row.add(name, number(kind.registered()));
        if (wasHeld) {
            row.add(number(kind.present()));
        }
    }

    private NativeTableHeaderCell number(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.addClassName("gia-number");
        return cell;
    }

    private static NativeTableCell number(int figure) {
        NativeTableCell cell = new NativeTableCell(String.valueOf(figure));
        cell.addClassName("gia-number");
        return cell;
    }

    private List<String> more() {
        List<String> more = new ArrayList<>();
        int came = summary.present() - summary.walkIns();
        more.add(getTranslation("attendance.came", came, summary.registered()));
        if (summary.walkIns() > 0) {
            more.add(getTranslation("attendance.walkIns", summary.walkIns()));
        }
        if (summary.elsewhere() > 0) {
            more.add(getTranslation("attendance.elsewhere", summary.elsewhere()));
        }
        return more;
    }
}
