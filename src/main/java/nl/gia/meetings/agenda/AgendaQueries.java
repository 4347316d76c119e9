package nl.gia.meetings.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingRows;
import nl.gia.meetings.MeetingVisibility;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgendaQueries {

    private static final Duration SOON = Duration.ofDays(7);
    private static final Duration NEAR = Duration.ofDays(28);

    private static final String NEXT = MeetingRows.COLUMNS + MeetingRows.FROM + "\n" + """
             where m.programme_id = :programme and m.ends_at > :now and m.status in ('DRAFT', 'PUBLISHED', 'HELD')
               and m.archived_at is null
               and (:everywhere or (m.region_id = any (:regions)) = :inside) and %s
             order by m.starts_at, m.reference limit :most""";

    // Ranked by themselves first: what is shown of a meeting is looked up for those shown only.
    private static final String NEEDS =
            MeetingRows.COLUMNS + ", ranked.need, ranked.alike" + MeetingRows.FROM + "\n" + """
              join (select id, need, count(*) over needs as alike,
                           row_number() over (needs order by starts_at, reference) as nth
                      from (select m.id, m.starts_at, m.reference,
                                   case when m.status in ('HELD', 'REPORTED') then 'CLOSING'
                                        when m.starts_at <= :now then 'PRESENCE'
                                        when m.status = 'DRAFT' then 'PUBLISHING'
                                        else 'FILLING' end as need
                              from meeting m
                             where m.programme_id = :programme and m.archived_at is null
                               and (:everywhere or m.region_id = any (:regions)
                                 or m.id in (select meeting_id from meeting_member where account_id = :member))
                               and (m.status in ('HELD', 'REPORTED') and m.ends_at <= :now
                                 or m.status = 'DRAFT' and m.starts_at <= :near
                                 or m.status = 'PUBLISHED' and m.starts_at <= :soon)) n
                    window needs as (partition by need)) ranked on ranked.id = m.id and ranked.nth <= :most
             order by m.starts_at, m.reference""";

    private static final String PER_REGION = """
            select r.id, r.name, r.active, r.agreed_meetings,
                   count(*) filter (where m.status in ('DRAFT', 'PUBLISHED') and m.starts_on >= :today
                                          and m.archived_at is null) as planned,
                   count(*) filter (where m.status in ('HELD', 'REPORTED', 'CLOSED')) as held,
                   count(*) filter (where m.status = 'CLOSED') as closed,
                   count(*) filter (where m.status in ('DRAFT', 'PUBLISHED') and m.starts_on < :today
                                          and m.archived_at is null) as missing
              from programme p
              join region r on r.programme_id = p.id
              left join meeting m on m.region_id = r.id and %s
             where p.id = :programme
             group by r.id order by r.position""";

    private final JdbcClient jdbc;

    AgendaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param inside in these regions, or in all others */
    List<MeetingRow> next(
            ProgrammeId programme,
            MeetingVisibility visible,
            Collection<RegionId> regions,
            boolean inside,
            Instant now,
            int most) {
        return jdbc.sql(NEXT.formatted(visible.sql()))
                .param("programme", programme.value())
                .param("draftsOf", visible.drafts())
                .param("member", visible.member())
                .param("everywhere", regions.isEmpty() && !inside)
                .param("regions", ids(regions))
                .param("inside", inside)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(MeetingRows::row)
                .list();
    }

    /** Of the regions whose drafts are visible, and of the teams. */
    List<NeedyMeeting> needs(ProgrammeId programme, MeetingVisibility visible, Instant now, int most) {
        return jdbc
                .sql(NEEDS)
                .param("programme", programme.value())
                .param("everywhere", visible.allDrafts())
                .param("regions", visible.drafts())
                .param("member", visible.member())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("near", now.plus(NEAR).atOffset(ZoneOffset.UTC))
                .param("soon", now.plus(SOON).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new NeedyMeeting(
                        MeetingRows.row(row, number), MeetingNeed.valueOf(row.getString("need")), row.getInt("alike")))
                .list()
                .stream()
                .sorted((one, other) -> one.need().compareTo(other.need()))
                .toList();
    }

    List<RegionMeetings> perRegion(ProgrammeId programme, MeetingVisibility visible, LocalDate today) {
        return jdbc.sql(PER_REGION.formatted(visible.sql()))
                .param("programme", programme.value())
                .param("draftsOf", visible.drafts())
                .param("member", visible.member())
                .param("today", today)
                .query((row, number) -> new RegionMeetings(
                        new RegionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("active"),
                        row.getObject("agreed_meetings", Integer.class),
                        row.getInt("planned"),
                        row.getInt("held"),
                        row.getInt("closed"),
                        row.getInt("missing")))
                .list();
    }

    private static UUID[] ids(Collection<RegionId> regions) {
        return regions.stream().map(RegionId::value).toArray(UUID[]::new);
    }
}
