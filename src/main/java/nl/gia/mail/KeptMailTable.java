package nl.gia.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptMailTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptMailTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Mail mail) {
        jdbc.sql("""
                        insert into kept_mail (id, kept_at, recipient, subject, text, text_until)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(now())
                .param(mail.to().value())
                .param(mail.subject())
                .param(mail.text())
                .param(sql(mail.textUntil()))
                .update();
    }

    /** Texts that are worth nothing any more. */
    void forget() {
        jdbc.sql("update kept_mail set text = null where text is not null and text_until < ?")
                .param(now())
                .update();
    }

    int count() {
        return jdbc.sql("select count(*) from kept_mail").query(Integer.class).single();
    }

    List<KeptMail> page(Pageable page) {
        return jdbc.sql("""
                        select id, kept_at, recipient, subject, text is not null and coalesce(text_until > :now, true) as readable
                          from kept_mail order by kept_at desc, id desc offset :offset limit :limit""")
                .param("now", now())
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query((row, number) -> new KeptMail(
                        row.getObject("id", UUID.class),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getBoolean("readable")))
                .list();
    }

    Optional<String> text(UUID id) {
        return jdbc.sql(
                        "select text from kept_mail where id = ? and text is not null and coalesce(text_until > ?, true)")
                .params(id, now())
                .query(String.class)
                .optional();
    }

    private OffsetDateTime now() {
        return AmsterdamTime.now(clock).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime sql(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
