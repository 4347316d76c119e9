package nl.gia.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.gia.kit.Dates;
import nl.gia.shared.Period;

/** What part of the calendar is shown, and the way to another part or shape of it. */
class CalendarBar extends Div {

    private final BiConsumer<CalendarShape, LocalDate> go;

    CalendarBar(BiConsumer<CalendarShape, LocalDate> go) {
        this.go = go;
        addClassName("gia-calendar-bar");
    }

    void show(CalendarShape shape, LocalDate day, LocalDate today) {
        H2 title = new H2(title(shape, day));
        title.getElement().setAttribute("aria-live", "polite");
        removeAll();
        add(steps(shape, day, today), title, shapes(shape, day));
    }

    private Div steps(CalendarShape shape, LocalDate day, LocalDate today) {
        Div steps = new Div(
                step("‹", "meetings.calendar.before", shape, shape.step(day, -1)),
                new Button(getTranslation("day.today"), click -> go.accept(shape, today)),
                step("›", "meetings.calendar.after", shape, shape.step(day, 1)));
        steps.addClassName("gia-tools");
        return steps;
    }

    private Button step(String sign, String key, CalendarShape shape, LocalDate to) {
        Button button = new Button(sign, click -> go.accept(shape, to));
        button.setAriaLabel(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_ICON);
        return button;
    }

    private Div shapes(CalendarShape shown, LocalDate day) {
        Div shapes = new Div();
        shapes.addClassNames("gia-tools", "gia-shapes");
        for (CalendarShape each : CalendarShape.values()) {
            Button button =
                    new Button(getTranslation("meetings.calendar.shape." + each), click -> go.accept(each, day));
            button.getElement().setAttribute("aria-pressed", String.valueOf(each == shown));
            shapes.add(button);
        }
        return shapes;
    }

    private String title(CalendarShape shape, LocalDate day) {
        return shape == CalendarShape.WEEK
                ? Dates.period(new Period(shape.first(day), shape.last(day)), getLocale())
                : Dates.monthOfYear(day, getLocale());
    }
}
