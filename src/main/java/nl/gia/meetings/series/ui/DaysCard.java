package nl.gia.meetings.series.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.Hint;
import nl.gia.kit.Texts;
import nl.gia.meetings.series.SeriesDay;
import nl.gia.shared.Message;

/** The days of a series before there is one. A day that was dropped stays dropped while the rest is filled in. */
class DaysCard extends Card {

    private final Div days = new Div();
    private final Paragraph count = new Paragraph();
    private final Set<LocalDate> dropped = new HashSet<>();
    private final Set<LocalDate> chosen = new TreeSet<>();

    DaysCard() {
        add(new H2(getTranslation("series.days")), count, days);
        count.getElement().setAttribute("role", "status");
        show(List.of());
    }

    void show(List<SeriesDay> shown) {
        chosen.clear();
        days.removeAll();
        if (shown.isEmpty()) {
            count.setText("");
            days.add(new Hint(getTranslation("series.days.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("gia-lines", "gia-days");
        shown.forEach(day -> list.add(line(day)));
        days.add(list);
        tellCount();
    }

    Set<LocalDate> chosen() {
        return Set.copyOf(chosen);
    }

    private ListItem line(SeriesDay day) {
        Checkbox box = new Checkbox(Dates.weekday(day.day(), getLocale()));
        boolean isChosen = day.isPossible() && !dropped.contains(day.day());
        box.setValue(isChosen);
        box.setEnabled(day.isPossible());
        if (isChosen) {
            chosen.add(day.day());
        }
        box.addValueChangeListener(changed -> choose(day.day(), changed.getValue()));
        ListItem line = new ListItem(box);
        day.problems().forEach(problem -> line.add(said(problem, "gia-day-problem")));
        day.hints().forEach(hint -> line.add(said(hint, "gia-small")));
        return line;
    }

    private void choose(LocalDate day, boolean isChosen) {
        if (isChosen) {
            chosen.add(day);
            dropped.remove(day);
        } else {
            chosen.remove(day);
            dropped.add(day);
        }
        tellCount();
    }

    private void tellCount() {
        count.setText(getTranslation("series.days.count", chosen.size()));
    }

    private static Span said(Message message, String className) {
        Span span = new Span(Texts.show(message));
        span.addClassName(className);
        return span;
    }
}
