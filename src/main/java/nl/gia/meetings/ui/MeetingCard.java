package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.gia.meetings.MeetingDetails;

/** What there is to show beside the facts of a meeting, here or in a module above. */
public interface MeetingCard {

    /**
     * Empty when it is not for whoever looks.
     *
     * @param changed to be called when the meeting or a card may have changed
     */
    Optional<Component> card(MeetingDetails meeting, Runnable changed);
}
