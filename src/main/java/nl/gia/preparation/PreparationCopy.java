package nl.gia.preparation;

import nl.gia.meetings.MeetingCopied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The same programme and information for a copy of a meeting. */
@Component
class PreparationCopy {

    private final DayItemQueries items;
    private final PracticalInformation practical;

    PreparationCopy(DayItemQueries items, PracticalInformation practical) {
        this.items = items;
        this.practical = practical;
    }

    @EventListener
    void follow(MeetingCopied copied) {
        items.copy(copied.from(), copied.to());
        practical.copy(copied.from(), copied.to());
    }
}
