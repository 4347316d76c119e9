package nl.gia.meetings;

import java.util.Optional;
import nl.gia.security.Access;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings for whoever asks: the public sees those published or later, and the cancelled, of programmes open to it. */
@Service
@Transactional(readOnly = true)
public class PublicMeetings {

    private final MeetingQueries queries;
    private final Access access;

    PublicMeetings(MeetingQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    /** Ordered by start, then reference, unless asked otherwise: {@code start}, {@code title}, {@code region}, {@code status}. */
    public Page<MeetingRow> search(MeetingFilter filter, Pageable page) {
        return queries.search(filter, MeetingVisibility.of(access), page);
    }

    public Optional<MeetingDetails> find(String reference) {
        return queries.find(reference, MeetingVisibility.of(access));
    }
}
