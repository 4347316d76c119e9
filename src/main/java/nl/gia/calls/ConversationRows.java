package nl.gia.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conversations as they are read, with whether the principal may still set one right. */
@Component
class ConversationRows {

    /** Of {@code conversation g}. */
    static final String COLUMNS = """
            g.id as call_id, g.happened_at as call_at, g.outcome as call_outcome, g.contact_id as call_contact,
            g.person as call_person, g.note as call_note, g.next_step as call_step, g.next_on as call_next,
            g.step_done_at is not null as call_done, g.made_by as call_by, g.made_by_account as call_account,
            g.version as call_version""";

    private static final Duration CORRECTED_WITHIN = Duration.ofDays(1);

    private final CallRights rights;
    private final Clock clock;

    ConversationRows(CallRights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    Conversation row(ResultSet row) throws SQLException {
        UUID contact = row.getObject("call_contact", UUID.class);
        Instant at = row.getObject("call_at", OffsetDateTime.class).toInstant();
        return new Conversation(
                new ConversationId(row.getObject("call_id", UUID.class)),
                new CallReport(
                        Outcome.valueOf(row.getString("call_outcome")),
                        contact == null ? null : new ContactId(contact),
                        row.getString("call_person"),
                        row.getString("call_note"),
                        row.getString("call_step"),
                        row.getObject("call_next", LocalDate.class)),
                at,
                row.getBoolean("call_done"),
                row.getString("call_by"),
                isOwn(row.getObject("call_account", UUID.class)) && isRecent(at),
                row.getInt("call_version"));
    }

    private boolean isOwn(@Nullable UUID account) {
        return account != null && account.equals(rights.account());
    }

    private boolean isRecent(Instant at) {
        return at.plus(CORRECTED_WITHIN).isAfter(AmsterdamTime.now(clock));
    }
}
