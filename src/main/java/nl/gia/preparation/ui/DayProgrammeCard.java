package nl.gia.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.Focus;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.Settling;
import nl.gia.kit.SharedForm;
import nl.gia.meetings.MeetingRow;
import nl.gia.preparation.DayItem;
import nl.gia.preparation.DayProgrammes;
import nl.gia.preparation.PlanDayItem;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;

/** The programme of the day as a list; each part is changed where it stands. */
class DayProgrammeCard extends Card {

    private static final Duration USUAL = Duration.ofMinutes(30);

    private final DayProgrammes programmes;
    private final MeetingRow meeting;
    private final boolean mayWrite;
    private final Div shown = new Div();

    DayProgrammeCard(DayProgrammes programmes, MeetingRow meeting, boolean mayWrite) {
        this.programmes = programmes;
        this.meeting = meeting;
        this.mayWrite = mayWrite;
        Paragraph when = new Paragraph(Dates.meeting(meeting.start(), meeting.end(), getLocale())
                + (meeting.place() == null ? "" : ", " + meeting.place()));
        when.addClassName("gia-only-print");
        add(new H2(getTranslation("preparation.programme")), when, shown);
        show(null);
    }

    /** @param edited the one that is being changed, if any */
    private void show(@Nullable UUID edited) {
        List<DayItem> items = programmes.of(meeting.id());
        shown.removeAll();
        if (!items.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("gia-day");
            for (int i = 0; i < items.size(); i++) {
                DayItem item = items.get(i);
                list.add(item.id().equals(edited) ? new ListItem(editing(item)) : line(items, i));
            }
            shown.add(list, new Hint(summary(items)));
        } else {
            shown.add(new Hint(getTranslation(mayWrite ? "preparation.empty" : "preparation.none")));
        }
        if (mayWrite && edited == null) {
            shown.add(adding(items));
        }
    }

    private String summary(List<DayItem> items) {
        LocalTime end =
                items.stream().map(DayItem::end).max(LocalTime::compareTo).orElseThrow();
        return getTranslation(
                "preparation.summary", items.size(), span(items.getFirst().start(), end));
    }

    private String span(LocalTime start, LocalTime end) {
        Locale locale = getLocale();
        return Dates.times(start, end, locale);
    }

    private ListItem line(List<DayItem> items, int index) {
        DayItem item = items.get(index);
        Span time = new Span(span(item.start(), item.end()));
        time.addClassName("gia-day-time");
        Div what = new Div(new Span(item.title()));
        what.addClassName("gia-cell");
        if (item.speaker() != null) {
            Span speaker = new Span(item.speaker());
            speaker.addClassName("gia-small");
            what.add(speaker);
        }
        if (isOutside(item)) {
            Span outside = new Span(getTranslation("preparation.outside"));
            outside.addClassNames("gia-badge", "gia-warn");
            what.add(outside);
        }
        ListItem line = new ListItem(time, what);
        if (mayWrite) {
            line.add(tools(items, index));
        }
        return line;
    }

    // The meeting may have got other times since.
    private boolean isOutside(DayItem item) {
        LocalTime from = AmsterdamTime.localTimeOf(meeting.start()).toLocalTime();
        LocalTime until = AmsterdamTime.localTimeOf(meeting.end()).toLocalTime();
        return from.isBefore(until)
                && (item.start().isBefore(from) || item.end().isAfter(until));
    }

    private Div tools(List<DayItem> items, int index) {
        DayItem item = items.get(index);
        Button up = small("↑", "preparation.up", item, () -> move(item, true));
        up.setEnabled(index > 0);
        up.setId("up-" + item.id());
        Button down = small("↓", "preparation.down", item, () -> move(item, false));
        down.setEnabled(index < items.size() - 1);
        down.setId("down-" + item.id());
        Div tools = new Div(
                up,
                down,
                small(getTranslation("preparation.change"), "preparation.changeOne", item, () -> show(item.id())),
                small("✕", "preparation.remove", item, () -> remove(item)));
        tools.addClassName("gia-tools");
        return tools;
    }

    private Button small(String text, String key, DayItem item, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        String says = getTranslation(key, item.title());
        button.setAriaLabel(says);
        button.getElement().setAttribute("title", says);
        return button;
    }

    private void move(DayItem item, boolean up) {
        Notices.attempt(() -> programmes.move(meeting.id(), item.id(), up));
        show(null);
        Focus.on((up ? "up-" : "down-") + item.id());
    }

    private void remove(DayItem item) {
        if (Notices.attempt(() -> programmes.remove(meeting.id(), item.id()))) {
            Notices.undoable(
                    "preparation.removed",
                    () -> {
                        programmes.add(meeting.id(), PlanDayItem.of(item));
                        show(null);
                    },
                    item.title());
        }
        show(null);
    }

    private Component adding(List<DayItem> items) {
        DayItemFields fields = new DayItemFields("preparation.add");
        LocalTime until = AmsterdamTime.localTimeOf(meeting.end()).toLocalTime();
        LocalTime start = items.isEmpty()
                ? AmsterdamTime.localTimeOf(meeting.start()).toLocalTime()
                : items.getLast().end();
        LocalTime end = Duration.between(start, until).compareTo(USUAL) > 0 ? start.plus(USUAL) : until;
        fields.times(start, end);
        return fields.onSave(() -> {
            if (fields.problems.attempt(() -> programmes.add(meeting.id(), fields.typed()))) {
                show(null);
                shown.getChildren()
                        .filter(DayItemFields.class::isInstance)
                        .map(DayItemFields.class::cast)
                        .forEach(next -> next.title.focus());
            }
        });
    }

    private Component editing(DayItem item) {
        DayItemFields fields = new DayItemFields("kit.save");
        SharedForm<DayItem> form = new SharedForm<>(item)
                .field("start", fields.start, DayItem::start, this::words)
                .field("end", fields.end, DayItem::end, this::words)
                .field("title", fields.title, DayItem::title)
                .field("speaker", fields.speaker, DayItem::speaker);
        Runnable save = () -> {
            DayItem seen = form.opened();
            if (fields.problems.attempt(
                    () -> programmes.change(meeting.id(), seen.id(), seen.version(), fields.typed()))) {
                show(null);
            }
        };
        fields.problems.onStale(new Settling<>(
                form,
                () -> programmes.since(meeting.id(), item.id(), form.opened().version()),
                save));
        return fields.onSave(save).onCancel(() -> show(null));
    }

    private String words(@Nullable LocalTime time) {
        return time == null ? "" : Dates.time(time, getLocale());
    }
}
