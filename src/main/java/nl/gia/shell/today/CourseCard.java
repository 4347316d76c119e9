package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.kit.Meter;
import nl.gia.kit.Shares;
import nl.gia.participation.Reach;
import nl.gia.participation.ui.GrowthWords;
import nl.gia.participation.ui.ParticipationNavigation;
import nl.gia.programmes.RegionDetails;
import nl.gia.shared.Fraction;

/** Whether regions are on course: their participation against the growth path. */
class CourseCard extends Card {

    private final Course course;

    CourseCard(Course course, List<RegionDetails> regions) {
        super();
        this.course = course;
        if (regions.size() == 1) {
            one(regions.getFirst());
        } else {
            several(regions);
        }
    }

    private void one(RegionDetails region) {
        Fraction share = course.share(region.id());
        add(new H2(getTranslation("today.course", region.name())), figure(share), meter(share));
        course.aim()
                .map(year -> year.reached(share))
                .ifPresent(year -> add(new Hint(getTranslation(
                        "today.pathOfRegion", year.year(), year.target(), GrowthWords.difference(year)))));
        add(missed(region, share));
    }

    private void several(List<RegionDetails> regions) {
        add(new H2(getTranslation("today.courses")));
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-courses");
        for (RegionDetails region : regions) {
            Fraction share = course.share(region.id());
            Span figures = new Span(getTranslation("today.shareOf", Shares.percentage(share), Shares.fraction(share)));
            figures.addClassName("gia-small");
            list.add(new ListItem(new Anchor(list(region, Reach.ALL), region.name()), figures, meter(share)));
        }
        add(list);
        course.aim().ifPresent(year -> add(new Hint(getTranslation("today.path", year.year(), year.target()))));
    }

    private Div figure(Fraction share) {
        Span figure = new Span(Shares.percentage(share));
        figure.addClassName("gia-figure");
        Span sentence = new Span(getTranslation("today.ofMunicipalities", share.part(), share.whole()));
        sentence.addClassName("gia-sentence");
        Div line = new Div(figure, new Span(" "), sentence);
        line.addClassName("gia-figure-line");
        return line;
    }

    private Meter meter(Fraction share) {
        Meter meter = new Meter(share);
        course.aim().ifPresent(year -> meter.target(share, year.target()));
        return meter;
    }

    private Component missed(RegionDetails region, Fraction share) {
        int missed = share.whole() - share.part();
        String text = getTranslation("today.notReached", missed);
        return missed == 0 ? new Hint(text) : new Paragraph(new Anchor(list(region, Reach.NEVER), text));
    }

    private String list(RegionDetails region, Reach reach) {
        return ParticipationNavigation.municipalities(course.programme().slug(), region.name(), reach);
    }
}
