package nl.gia.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import nl.gia.kit.Shares;
import nl.gia.kit.SvgPicture;
import nl.gia.kit.charts.ShareBar;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** Shares below each other: a bar, the percentage and the fraction it is of. */
class ShareTable extends NativeTable {

    private final @Nullable Integer target;

    /** @param first what the rows are; @param above the column of bars */
    ShareTable(String first, String above, @Nullable Integer target) {
        this(first, above, target, "participation.share", "participation.municipalities");
    }

    private ShareTable(String first, String above, @Nullable Integer target, String share, String whole) {
        this.target = target;
        addClassNames("gia-table", "gia-shares");
        NativeTableRow header = getHead().addRow();
        header.add(heading(first, ""), heading(above, "gia-bar-cell"));
        header.add(heading(getTranslation(share), "gia-number"));
        header.add(heading(getTranslation(whole), "gia-number"));
    }

    /** Shares of the meetings. */
    static ShareTable ofMeetings(String first) {
        return new ShareTable(first, "", null, "participation.state.share", "participation.state.meetings");
    }

    void row(Component name, String spoken, Fraction share) {
        add(name, spoken, share, target, "");
    }

    /** One that is not measured against the target. */
    void apart(String name, String remark, Fraction share) {
        Span soft = new Span(name + " ");
        Span small = new Span(remark);
        small.addClassName("gia-small");
        Span both = new Span(soft, small);
        add(both, name, share, null, "gia-soft");
    }

    void total(String name, Fraction share) {
        add(new Span(name), name, share, target, "gia-total");
    }

    static Anchor link(String href, String text) {
        return new Anchor(href, text);
    }

    private void add(Component name, String spoken, Fraction share, @Nullable Integer mark, String className) {
        NativeTableRow row = getBody().addRow();
        if (!className.isEmpty()) {
            row.addClassName(className);
        }
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableCell bar = new NativeTableCell();
        bar.addClassName("gia-bar-cell");
        if (share.whole() > 0 && !className.equals("gia-soft")) {
            String words = spoken + ": " + Shares.percentage(share) + ", " + Shares.fraction(share);
            bar.add(new SvgPicture(ShareBar.svg(share, mark, words)));
        }
        row.add(head, bar, number(Shares.percentage(share), "gia-percentage"), number(Shares.fraction(share), ""));
    }

    private static NativeTableCell number(String text, String className) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("gia-number");
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String className) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }
}
