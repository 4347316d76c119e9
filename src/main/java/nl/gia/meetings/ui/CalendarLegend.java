package nl.gia.meetings.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import nl.gia.meetings.MeetingStatus;

/** What the colours and signs in the calendar stand for. */
class CalendarLegend extends UnorderedList {

    CalendarLegend() {
        addClassName("gia-legend");
        for (MeetingStatus status : MeetingStatus.values()) {
            Span sign = new Span(MeetingWords.sign(status));
            sign.addClassNames("gia-entry", "gia-entry-" + status.name().toLowerCase(Locale.ROOT));
            sign.getElement().setAttribute("aria-hidden", "true");
            add(new ListItem(sign, new Span(MeetingWords.of(status))));
        }
    }
}
