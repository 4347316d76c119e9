package nl.gia.meetings;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings for whoever asks: the public sees those published or later, and the cancelled, of programmes open to it. */
@Service
@Transactional(readOnly = true)
public class PublicMeetings {

    private final MeetingQueries queries;
    private final MeetingRights rights;

    PublicMeetings(MeetingQueries queries, MeetingRights rights) {
        this.queries = queries;
        this.rights = rights;
    }

    /** Ordered by start, then reference, unless asked otherwise: {@code start}, {@code title}, {@code region}, {@code status}. */
    public Page<MeetingRow> search(MeetingFilter filter, Pageable page) {
        return queries.search(filter, rights.visible(), page);
    }

    public Optional<MeetingDetails> find(String reference) {
        return queries.find(reference, rights.visible());
    }
}
