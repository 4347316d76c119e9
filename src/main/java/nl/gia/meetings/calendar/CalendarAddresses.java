package nl.gia.meetings.calendar;

import java.util.Optional;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.shared.AccountId;
import nl.gia.shared.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of one's own calendar. */
@Service
@Transactional
@PreAuthorize("@access.account().isPresent()")
public class CalendarAddresses {

    private final CalendarAddressTable table;
    private final Access access;
    private final Audit audit;

    CalendarAddresses(CalendarAddressTable table, Access access, Audit audit) {
        this.table = table;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<CalendarAddress> mine() {
        return table.of(me());
    }

    /** One that there was works no longer. */
    public SecretFeed make() {
        SecretFeed feed = SecretFeed.create();
        table.put(me(), feed);
        audit.done("account.calendarAddressMade", "account", me());
        return feed;
    }

    public void revoke() {
        if (!table.remove(me())) {
            throw new Problem.NotFound();
        }
        audit.done("account.calendarAddressRevoked", "account", me());
    }

    private AccountId me() {
        return access.account().orElseThrow(Problem.NotAllowed::new);
    }
}
