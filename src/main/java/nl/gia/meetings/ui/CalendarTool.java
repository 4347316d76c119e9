package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import nl.gia.meetings.MeetingFilter;
import nl.gia.programmes.ProgrammeDetails;

/** What a module above can do with the meetings of the calendar. */
public interface CalendarTool {

    /** @param shown on what one filters at the moment it is asked */
    Component tool(ProgrammeDetails programme, Supplier<MeetingFilter> shown);
}
