package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.kit.Shares;
import nl.gia.kit.StatusBadge;
import nl.gia.meetings.agenda.RegionMeetings;
import nl.gia.participation.GrowthYear;
import nl.gia.participation.Reach;
import nl.gia.participation.ui.GrowthWords;
import nl.gia.participation.ui.ParticipationNavigation;
import nl.gia.shared.Fraction;

/** Every region in a row: its meetings and its participation, each figure leading to the list behind it. */
class RegionsAtAGlance extends Card {

    private static final List<String> COLUMNS =
            List.of("today.planned", "today.held", "today.open", "today.missingShort");

    private final Course course;
    private final NeedLists national;

    RegionsAtAGlance(List<RegionMeetings> regions, Course course, NeedLists national) {
        super();
        this.course = course;
        this.national = national;
        add(new H2(getTranslation("today.regions")));
        NativeTable table = new NativeTable();
        table.addClassNames("gia-table", "gia-glance");
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(getTranslation("today.region")));
        COLUMNS.forEach(column -> head.add(number(heading(getTranslation(column)))));
        head.add(number(heading(getTranslation("today.share"))));
        course.aim()
                .ifPresent(year ->
                        head.add(number(heading(getTranslation("participation.aim", year.year(), year.target())))));
        head.add(heading(getTranslation("today.step")));
        regions.stream()
                .filter(region -> region.active() || region.held() + region.planned() > 0)
                .forEach(region -> fill(table.getBody().addRow(), region));
        add(table);
    }

    private void fill(NativeTableRow row, RegionMeetings region) {
        NeedLists lists = new NeedLists(national.programme(), region.name(), national.today());
        Fraction share = course.share(region.region());
        NativeTableHeaderCell name = new NativeTableHeaderCell(region.name());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.add(told("today.planned", figure(region.planned(), lists.planned())));
        row.add(told("today.held", held(region, lists)));
        row.add(told("today.open", figure(region.open(), lists.notClosed())));
        row.add(told("today.missingShort", figure(region.missing(), lists.missing())));
        row.add(told("today.share", participation(region, share)));
        course.aim()
                .map(year -> year.reached(share))
                .ifPresent(year -> row.add(cell(
                        getTranslation("participation.aim", year.year(), year.target()),
                        new StatusBadge(GrowthWords.shortly(year), GrowthWords.tone(year)))));
        row.add(new NativeTableCell(step(region, share, lists)));
    }

    // What is missing comes first, then whom to reach, then what lies about; who has none of it can look ahead.
    private Component step(RegionMeetings region, Fraction share, NeedLists lists) {
        boolean isBehind = course.aim()
                .map(year -> year.reached(share))
                .filter(year -> year.status() == GrowthYear.Status.BEHIND)
                .isPresent();
        if (region.missing() > 0) {
            return step("missing", region, lists.missing());
        }
        if (isBehind) {
            return step(
                    "behind",
                    region,
                    ParticipationNavigation.municipalities(national.programme(), region.name(), Reach.NEVER));
        }
        if (region.open() > 0) {
            return step("open", region, lists.notClosed());
        }
        return region.planned() > 0 ? step("planned", region, lists.planned()) : new Span(Shares.NONE);
    }

    private Anchor step(String key, RegionMeetings region, String href) {
        String words = getTranslation("today.step." + key);
        Anchor link = new Anchor(href, words);
        link.setAriaLabel(words + ": " + region.name());
        return link;
    }

    private Component held(RegionMeetings region, NeedLists lists) {
        Component held = figure(region.held(), lists.held());
        return region.agreed() == null
                ? held
                : new Span(held, new Span(" " + getTranslation("today.ofAgreed", region.agreed())));
    }

    private Component participation(RegionMeetings region, Fraction share) {
        Span of = new Span(" " + Shares.fraction(share));
        of.addClassName("gia-small");
        return new Span(
                new Anchor(
                        ParticipationNavigation.municipalities(national.programme(), region.name(), Reach.ALL),
                        Shares.percentage(share)),
                of);
    }

    // There is nothing behind a nought.
    private static Component figure(int figure, String href) {
        Component shown = figure == 0 ? new Span("0") : new Anchor(href, String.valueOf(figure));
        if (figure == 0) {
            shown.addClassName("gia-soft");
        }
        return shown;
    }

    private NativeTableCell told(String key, Component content) {
        return cell(getTranslation(key), content);
    }

    private static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = number(new NativeTableCell(content));
        // On a phone there is no head above it.
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static <C extends HtmlContainer> C number(C cell) {
        cell.addClassName("gia-number");
        return cell;
    }
}
