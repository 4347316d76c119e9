package nl.gia.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ContactId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConversationQueries {

    private final JdbcClient jdbc;
    private final ConversationRows rows;

    ConversationQueries(JdbcClient jdbc, ConversationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Where a conversation belongs. */
    record Place(ProgrammeId programme, MunicipalityCode municipality, Conversation conversation) {}

    /** Who is at work, for the record. */
    record Caller(String name, @Nullable UUID account) {}

    void add(
            ConversationId id,
            ProgrammeId programme,
            MunicipalityCode municipality,
            CallReport report,
            Instant at,
            Caller caller) {
        told(jdbc.sql("""
                        insert into conversation (id, programme_id, municipality_code, happened_at, happened_on, outcome, contact_id,
                                                  person, note, next_step, next_on, made_by, made_by_account)
                        values (:id, :programme, :municipality, :at, :day, :outcome, :contact, :person, :note, :step, :next,
                                :by, :account)"""), report)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("municipality", municipality.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", AmsterdamTime.dayOf(at))
                .param("by", caller.name())
                .param("account", caller.account())
                .update();
    }

    boolean correct(ConversationId id, int version, CallReport report) {
        return told(jdbc.sql("""
                        update conversation set outcome = :outcome, contact_id = :contact, person = :person, note = :note,
                               next_step = :step, next_on = :next, step_done_at = null, version = version + 1
                         where id = :id and version = :version and withdrawn_at is null"""), report)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean withdraw(ConversationId id, int version, Instant at) {
        return jdbc.sql("""
                        update conversation set withdrawn_at = ?, version = version + 1
                         where id = ? and version = ? and withdrawn_at is null""")
                        .params(at.atOffset(ZoneOffset.UTC), id.value(), version)
                        .update()
                == 1;
    }

    /** @param at null when it is to be done after all */
    boolean settle(ConversationId id, int version, @Nullable Instant at) {
        return jdbc.sql("""
                        update conversation set step_done_at = ?, version = version + 1
                         where id = ? and version = ? and withdrawn_at is null and next_on is not null""")
                        .param(at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .param(id.value())
                        .param(version)
                        .update()
                == 1;
    }

    Optional<Place> find(ConversationId id) {
        return jdbc.sql("select g.programme_id, g.municipality_code, " + ConversationRows.COLUMNS
                        + " from conversation g where g.id = ? and g.withdrawn_at is null")
                .param(id.value())
                .query((row, number) -> new Place(
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        new MunicipalityCode(row.getString("municipality_code")),
                        rows.row(row)))
                .optional();
    }

    /** Also those with the municipalities it continues; the latest first. */
    Page<Conversation> of(ProgrammeId programme, MunicipalityCode municipality, LocalDate on, Pageable page) {
        AtomicLong total = new AtomicLong(page.getOffset());
        List<Conversation> found = jdbc.sql(
                        "select count(*) over () as total, " + ConversationRows.COLUMNS + "\n" + """
                         from conversation g
                         where g.programme_id = :programme and g.withdrawn_at is null
                           and g.municipality_code in (
                               select code from municipality_continuation
                                where continued_by = :code and valid_from <= :on and valid_until > :on)
                         order by g.happened_at desc, g.id limit :limit offset :offset""")
                .param("programme", programme.value())
                .param("code", municipality.value())
                .param("on", on)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return rows.row(row);
                })
                .list();
        return new PageImpl<>(found, page, total.get());
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, CallReport report) {
        ContactId contact = report.contact();
        return statement
                .param("outcome", report.outcome().name())
                .param("contact", contact == null ? null : contact.value())
                .param("person", report.person())
                .param("note", report.note())
                .param("step", report.nextStep())
                .param("next", report.nextOn());
    }
}
