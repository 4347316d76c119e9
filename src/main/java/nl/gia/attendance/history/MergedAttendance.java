package nl.gia.attendance.history;

import java.util.List;
import java.util.UUID;
import nl.gia.contacts.ContactsMerged;
import nl.gia.contacts.MergeStarts;
import nl.gia.contacts.MergeUndone;
import nl.gia.meetings.MeetingDoor;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What two contacts attended becomes what one attended, and returns. The turnout follows by its triggers. */
@Component
class MergedAttendance {

    private static final String COLUMNS = """
            id, meeting_id, contact_id, kind, municipality_code, organisation, function, registered, present, present_at,
            present_by, created_at, version, entry_code""";

    private final MeetingDoor door;
    private final JdbcClient jdbc;

    MergedAttendance(MeetingDoor door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
    }

    // As everybody who writes at a meeting: the meeting before the people.
    @EventListener
    void lock(MergeStarts merge) {
        List<MeetingId> meetings = jdbc.sql(
                        "select distinct meeting_id from attendance where contact_id in (?, ?) order by 1")
                .params(merge.one().value(), merge.other().value())
                .query((row, number) -> new MeetingId(row.getObject(1, UUID.class)))
                .list();
        if (!meetings.isEmpty()) {
            door.lockAll(meetings);
        }
    }

    @EventListener
    void join(ContactsMerged merge) {
        UUID survivor = merge.survivor().value();
        UUID merged = merge.merged().value();
        jdbc.sql("""
                        insert into attendance_before_merge (merge_id, %1$s)
                        select :merge, %1$s from attendance a where contact_id = :merged
                            or contact_id = :survivor and exists (
                               select 1 from attendance m where m.contact_id = :merged and m.meeting_id = a.meeting_id)""".formatted(COLUMNS))
                .param("merge", merge.merge())
                .param("survivor", survivor)
                .param("merged", merged)
                .update();
        // At one meeting both: kind and municipality are those of who was there.
        jdbc.sql("""
                        update attendance s
                           set registered = s.registered or m.registered, present = s.present or m.present,
                               present_at = least(s.present_at, m.present_at),
                               present_by = case when m.present_at < s.present_at or s.present_at is null then m.present_by
                                                 else s.present_by end,
                               created_at = least(s.created_at, m.created_at),
                               kind = case when m.present and not s.present then m.kind else s.kind end,
                               municipality_code = case when m.present and not s.present then m.municipality_code
                                                        else s.municipality_code end,
                               organisation = case when m.present and not s.present then m.organisation else s.organisation end,
                               function = case when m.present and not s.present then m.function else s.function end,
                               version = s.version + 1
                          from attendance m
                         where s.contact_id = ? and m.contact_id = ? and m.meeting_id = s.meeting_id""").params(survivor, merged).update();
        jdbc.sql("""
                        delete from attendance m where m.contact_id = ?
                           and exists (select 1 from attendance s where s.contact_id = ? and s.meeting_id = m.meeting_id)""").params(merged, survivor).update();
        jdbc.sql("update attendance set contact_id = ? where contact_id = ?")
                .params(survivor, merged)
                .update();
    }

    @EventListener
    void takeApart(MergeUndone merge) {
        refuseWhatChanged(merge);
        refuseFull(merge);
        jdbc.sql("""
                        update attendance a
                           set registered = b.registered, present = b.present, present_at = b.present_at, present_by = b.present_by,
                               created_at = b.created_at, kind = b.kind, municipality_code = b.municipality_code,
                               organisation = b.organisation, function = b.function, version = a.version + 1
                          from attendance_before_merge b where b.merge_id = ? and b.contact_id = ? and b.id = a.id""").params(merge.merge(), merge.survivor().value()).update();
        jdbc.sql("""
                        update attendance a set contact_id = b.contact_id
                          from attendance_before_merge b where b.merge_id = ? and b.contact_id = ? and b.id = a.id""").params(merge.merge(), merge.merged().value()).update();
        jdbc.sql("""
                        insert into attendance (%1$s)
                        select %1$s from attendance_before_merge b
                         where merge_id = :merge and contact_id = :merged and exists (
                               select 1 from attendance_before_merge s
                                where s.merge_id = :merge and s.contact_id <> :merged and s.meeting_id = b.meeting_id)""".formatted(COLUMNS))
                .param("merge", merge.merge())
                .param("merged", merge.merged().value())
                .update();
    }

    private void refuseWhatChanged(MergeUndone merge) {
        boolean changed = jdbc.sql("""
                        select exists (select 1 from attendance_before_merge b left join attendance a on a.id = b.id
                                        where b.merge_id = ? and b.contact_id = ?
                                          and (a.id is null or a.version <> b.version + 1))""")
                .params(merge.merge(), merge.survivor().value())
                .query(Boolean.class)
                .single();
        if (changed) {
            throw new Problem.Conflict("history.problem.changed");
        }
    }

    // One of two seats at a meeting was free since.
    private void refuseFull(MergeUndone merge) {
        jdbc.sql("""
                        select m.title from attendance_before_merge b
                          join attendance_before_merge s on s.merge_id = b.merge_id and s.meeting_id = b.meeting_id
                               and s.contact_id <> b.contact_id
                          join meeting m on m.id = b.meeting_id
                         where b.merge_id = ? and b.contact_id = ? and b.registered and s.registered
                           and (select count(*) from attendance a where a.meeting_id = m.id and a.registered) >= m.capacity
                         order by m.starts_at limit 1""")
                .params(merge.merge(), merge.merged().value())
                .query(String.class)
                .optional()
                .ifPresent(title -> {
                    throw new Problem.Conflict("history.problem.full", title);
                });
    }
}
