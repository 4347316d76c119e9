package nl.gia.attendance.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.gia.meetings.MeetingDetails;

/** What modules above do with the people of a meeting, among the tools of their list. */
public interface AttendeeTool {

    /**
     * @param mayWrite whether one may change the list
     * @param changed to be told when it has been
     */
    Optional<Component> tool(MeetingDetails meeting, boolean mayWrite, Runnable changed);
}
