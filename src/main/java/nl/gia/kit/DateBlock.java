package nl.gia.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** A day as a leaf of the calendar; the year with it when it is another than the one given. */
@Tag("time")
public class DateBlock extends HtmlContainer {

    public DateBlock(LocalDate day, int thisYear) {
        addClassName("gia-date");
        getElement().setAttribute("datetime", day.toString());
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("gia-date-day");
        add(number, new Span(Dates.month(day, getLocale())));
        if (day.getYear() != thisYear) {
            add(new Span(String.valueOf(day.getYear())));
        }
    }
}
