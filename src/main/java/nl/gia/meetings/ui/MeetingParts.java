package nl.gia.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;

/** The list or the calendar: what one filtered on goes along. */
class MeetingParts extends Nav {

    MeetingParts(boolean isCalendar, QueryParameters asked) {
        addClassName("gia-parts");
        getElement().setAttribute("aria-label", getTranslation("meetings.menu"));
        QueryParameters shared =
                asked.excluding("van", "tot", MeetingFilters.WHEN, CalendarView.SHAPE, CalendarView.DAY);
        add(
                link(MeetingNavigation.LIST, shared, "meetings.list", !isCalendar),
                link(MeetingNavigation.CALENDAR, shared, "meetings.calendar", isCalendar));
    }

    private Anchor link(String path, QueryParameters shared, String key, boolean isCurrent) {
        String query = shared.getQueryString();
        Anchor link = new Anchor(query.isEmpty() ? path : path + "?" + query, getTranslation(key));
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
