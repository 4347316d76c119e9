package nl.gia.meetings.ui;

import nl.gia.programmes.ProgrammeDetails;

/** What a module above brings in on the page of the meetings. Offered to who may write meetings. */
public interface MeetingListImport {

    /** The key of its text in the menu. */
    String key();

    void open(ProgrammeDetails programme, Runnable done);
}
