package nl.gia.meetings.calendar;

import java.util.Set;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;

/** Implemented by the module that knows who is registered. */
public interface ExpectedMeetings {

    /** For which people of a municipality are registered. */
    Set<MeetingId> of(MunicipalityCode municipality);
}
