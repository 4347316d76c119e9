package nl.gia.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.gia.participation.ExistingMunicipalities;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.shared.Fraction;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which municipalities are to be phoned, the likeliest to come first. Who took part is what turnout says, for the
 * municipality that continues it: the same as in the figures of participation.
 */
@Repository
class CallQueries {

    /** Of municipality {@code m}: the codes whose presence counts for it (rule P4). */
    private static final String FAMILY = """
            municipality_continuation f
               where f.continued_by = m.code and f.valid_from <= :on and f.valid_until > :on""";

    private static final String LISTED = """
            with town as (
                select m.*, v.times, v.last, coalesce(v.within, false) as within
                  from (%1$s) m
                  cross join lateral (
                       select count(distinct t.meeting_id) as times, max(t.starts_on) as last,
                              bool_or(t.starts_on >= :from) as within
                         from turnout t
                        where t.programme_id = :programme and t.starts_on between :start and :until
                          and t.municipality_code in (select f.code from %2$s)) v
                 where (:everywhere or m.region_id = any (:regions))
                   and (cast(:region as uuid) is null or m.region_id = :region)
                   and folded(m.name) like '%%' || folded(:text) || '%%'),
            told as (
                select m.*, g.id as conversation, g.outcome, g.happened_on,
                       case when g.step_done_at is null then g.next_on end as next_on
                  from town m
                  left join lateral (
                       select * from conversation g
                        where g.programme_id = :programme and g.withdrawn_at is null
                          and g.municipality_code in (select f.code from %2$s)
                        order by g.happened_at desc, g.id limit 1) g on true
                 where case :state when 'DUE' then g.next_on <= :today and g.step_done_at is null
                                   when 'CALLED' then not m.within and g.happened_on >= :from
                                   when 'NOT_CALLED' then not m.within and coalesce(g.happened_on < :from, true)
                                   else not m.within end
                   and case :standing when 'NEVER' then m.times = 0 when 'SILENT' then m.times > 0 and not m.within
                                      when 'PRESENT' then m.within else true end),
            weighed as (
                select m.*, e.earlier, r.missed, r.expected, k.people, k.phones, k.reachable,
                       m.times = 0 and m.region_id = any (:lacking) as helps
                  from told m
                  cross join lateral (
                       select exists (select 1 from programme o
                                        join turnout t on t.programme_id = o.id and t.starts_on < :from
                                       where o.id <> :programme
                                         and t.municipality_code in (select f.code from %2$s)) as earlier) e
                  cross join lateral (
                       select count(distinct n.id) filter (
                                   where n.status in ('HELD', 'REPORTED', 'CLOSED') and n.starts_on between :start and :until
                                     and not exists (select 1 from turnout t
                                                      where t.meeting_id = n.id
                                                        and t.municipality_code = a.municipality_code)) as missed,
                              min(n.starts_on) filter (where n.status = 'PUBLISHED' and n.starts_on >= :today) as expected
                         from attendance a join meeting n on n.id = a.meeting_id
                        where n.programme_id = :programme and a.registered
                          and a.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL')
                          and a.municipality_code in (select f.code from %2$s)) r
                  cross join lateral (
                       select count(*) as people, count(c.phone) as phones,
                              count(*) filter (where c.email is not null or c.function is not null) as reachable
                         from contact c
                        where c.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL') and coalesce(c.left_on > :today, true)
                          and c.municipality_code in (select f.code from %2$s)) k),
            ordered as (
                select m.*, count(*) over () as total,
                       row_number() over (order by
                           case when :state = 'DUE' then m.next_on end,
                           case when m.within or m.expected is not null or m.outcome in ('COMES', 'DECLINES') then 2
                                when m.helps then 0 else 1 end,
                           case when m.times > 0 or m.earlier then 3 else 0 end
                               + case when m.missed > 0 then 2 else 0 end
                               + case when m.phones > 0 then 2 when m.reachable > 0 then 1 else 0 end desc,
                           m.name collate "nl-x-icu", m.code) as place
                  from weighed m order by place limit :limit offset :offset)
            select m.*, p.name as province, l.reference as last_reference, l.title as last_title, %3$s
              from ordered m
              join province p on p.code = m.province_code
              left join conversation g on g.id = m.conversation
              left join lateral (
                   select n.reference, n.title from turnout t join meeting n on n.id = t.meeting_id
                    where t.programme_id = :programme and t.starts_on = m.last
                      and t.municipality_code in (select f.code from %2$s)
                    order by n.starts_at desc, n.reference limit 1) l on true
             order by m.place""".formatted(ExistingMunicipalities.SQL, FAMILY, ConversationRows.COLUMNS);

    private static final String FIGURES = """
            select m.region_id, m.region, count(*) filter (where v.times = 0) as never,
                   count(*) filter (where v.times > 0 and not v.within) as silent,
                   count(g.first) as called, count(*) filter (where g.reached) as reached, count(came.hit) as came
              from (%1$s) m
              cross join lateral (
                   select count(distinct t.meeting_id) as times, bool_or(t.starts_on >= :from) as within
                     from turnout t
                    where t.programme_id = :programme and t.starts_on between :start and :until
                      and t.municipality_code in (select f.code from %2$s)) v
              cross join lateral (
                   select min(g.happened_at) as first, bool_or(g.outcome <> 'NOT_REACHED') as reached
                     from conversation g
                    where g.programme_id = :programme and g.withdrawn_at is null
                      and g.happened_on between :from and :until
                      and g.municipality_code in (select f.code from %2$s)) g
              left join lateral (
                   select true as hit from turnout t join meeting n on n.id = t.meeting_id
                    where t.programme_id = :programme and n.starts_at > g.first
                      and t.municipality_code in (select f.code from %2$s) limit 1) came on true
              left join region r on r.id = m.region_id
             where (:everywhere or m.region_id = any (:regions))
               and (cast(:region as uuid) is null or m.region_id = :region)
             group by m.region_id, m.region, r.position
             order by r.position nulls last""".formatted(ExistingMunicipalities.SQL, FAMILY);

    private final JdbcClient jdbc;
    private final ConversationRows conversations;
    private final CallRights rights;

    CallQueries(JdbcClient jdbc, ConversationRows conversations, CallRights rights) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.rights = rights;
    }

    /** @param lacking regions that are behind the growth path */
    Page<CallRow> page(
            ProgrammeRow programme,
            ReferencePoint point,
            LocalDate today,
            CallFilter filter,
            List<RegionId> lacking,
            Pageable page) {
        AtomicLong total = new AtomicLong(page.getOffset());
        Standing standing = filter.standing();
        String text = filter.text().strip();
        List<CallRow> rows = ask(LISTED, programme, point, filter.region())
                .param("today", today)
                .param("state", filter.state().name())
                .param("standing", standing == null ? null : standing.name())
                .param("text", text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("lacking", lacking.stream().map(RegionId::value).toArray(UUID[]::new))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return row(row);
                })
                .list();
        return new PageImpl<>(rows, page, total.get());
    }

    /** In the programme's order; last those in no region, when there are any. */
    List<RegionCalls> figures(ProgrammeRow programme, ReferencePoint point, @Nullable RegionId region) {
        return ask(FIGURES, programme, point, region)
                .query((row, number) -> {
                    UUID id = row.getObject("region_id", UUID.class);
                    int called = row.getInt("called");
                    return new RegionCalls(
                            id == null ? null : new RegionId(id),
                            row.getString("region"),
                            null,
                            row.getInt("never"),
                            row.getInt("silent"),
                            new Fraction(row.getInt("reached"), called),
                            new Fraction(row.getInt("came"), called));
                })
                .list();
    }

    private JdbcClient.StatementSpec ask(
            String sql, ProgrammeRow programme, ReferencePoint point, @Nullable RegionId region) {
        return jdbc.sql(sql)
                .param("programme", programme.id().value())
                .param("start", programme.period().from())
                .param("on", point.on())
                .param("from", point.period().from())
                .param("until", point.period().until())
                .param("everywhere", rights.everywhere())
                .param("regions", rights.regions())
                .param("region", region == null ? null : region.value());
    }

    private CallRow row(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("last", LocalDate.class);
        int times = row.getInt("times");
        return new CallRow(
                new MunicipalityCode(row.getString("code")),
                row.getString("name"),
                row.getString("province"),
                row.getString("region"),
                row.getBoolean("within") ? Standing.PRESENT : times == 0 ? Standing.NEVER : Standing.SILENT,
                row.getBoolean("helps"),
                times,
                last == null
                        ? null
                        : new CallRow.Visit(row.getString("last_reference"), row.getString("last_title"), last),
                row.getBoolean("earlier"),
                row.getInt("missed"),
                row.getObject("expected", LocalDate.class),
                row.getInt("people"),
                List.of(),
                row.getObject("conversation", UUID.class) == null ? null : conversations.row(row));
    }
}
