package nl.gia.meetings;

import org.jspecify.annotations.Nullable;

/** For who knows that some meetings follow others: a change to one can reach those after it. */
public interface MeetingFollowers {

    /** How many there are after a meeting that can still change, 0 when it stands alone. */
    int after(MeetingDetails meeting);

    /** The meeting as typed, and what was changed in it in those after it too. */
    Together change(String reference, ChangeMeeting typed);

    Together cancel(String reference, @Nullable String reason);
}
