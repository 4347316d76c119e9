package nl.gia.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.AmsterdamTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of whoever is at work, and nobody else's. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Drafts {

    private static final int LONGEST = 200_000;

    private final Access access;
    private final Clock clock;
    private final JdbcClient jdbc;

    Drafts(Access access, Clock clock, JdbcClient jdbc) {
        this.access = access;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @param about the object and its field, such as {@code meeting/…/report} */
    public void save(String about, String text) {
        account()
                .ifPresent(account -> jdbc.sql("""
                        insert into draft (account_id, about, text, saved_at)
                        select id, ?, ?, ? from account where id = ?
                        on conflict (account_id, about) do update set text = excluded.text, saved_at = excluded.saved_at""")
                        .param(about)
                        .param(text.substring(0, Math.min(text.length(), LONGEST)))
                        .param(OffsetDateTime.ofInstant(AmsterdamTime.now(clock), ZoneOffset.UTC))
                        .param(account)
                        .update());
    }

    /**
     * What was typed while it could not be saved.
     *
     * @return whether it is the draft now: not when a later one is there
     */
    public boolean bringBack(String about, String text, Instant typedAt) {
        Instant now = AmsterdamTime.now(clock);
        return account().stream()
                        .mapToInt(account -> jdbc.sql("""
                        insert into draft (account_id, about, text, saved_at)
                        select id, ?, ?, ? from account where id = ?
                        on conflict (account_id, about) do update set text = excluded.text, saved_at = excluded.saved_at
                         where draft.saved_at < excluded.saved_at""")
                                .param(about)
                                .param(text.substring(0, Math.min(text.length(), LONGEST)))
                                .param(OffsetDateTime.ofInstant(typedAt.isAfter(now) ? now : typedAt, ZoneOffset.UTC))
                                .param(account)
                                .update())
                        .sum()
                > 0;
    }

    /** By which a browser tells apart what it holds for this account and for another. */
    public String key(String about) {
        return account().map(account -> account + "/" + about).orElse(about);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String about) {
        return account()
                .flatMap(account -> jdbc.sql("select text, saved_at from draft where account_id = ? and about = ?")
                        .params(account, about)
                        .query((row, number) -> new Draft(
                                row.getString("text"),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                        .optional());
    }

    /** Once it is saved, or not wanted any more. */
    public void discard(String about) {
        account()
                .ifPresent(account -> jdbc.sql("delete from draft where account_id = ? and about = ?")
                        .params(account, about)
                        .update());
    }

    private Optional<UUID> account() {
        return access.principal().map(Principal::account);
    }
}
