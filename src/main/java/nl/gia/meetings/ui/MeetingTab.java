package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.gia.meetings.MeetingDetails;

/** What a module above has to show on the page of a meeting, as a tab. */
public interface MeetingTab {

    /** In the address, such as {@code deelnemers}. */
    String name();

    /** Empty when it is not for whoever looks. */
    Optional<String> title(MeetingDetails meeting);

    /**
     * Stays while the rest of the page is told again.
     *
     * @param changed to be called when the meeting, the title of the tab or the card may have changed, such as by the
     *     first presence
     */
    Component content(MeetingDetails meeting, Runnable changed);
}
