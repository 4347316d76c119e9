package nl.gia.meetings.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.meetings.MeetingStatus;
import nl.gia.programmes.organisers.Handover;
import nl.gia.programmes.organisers.MovingWork;
import nl.gia.shared.MeetingId;
import nl.gia.shared.OrganiserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HandoverQueries {

    /**
     * @param earlier of the organiser too, but before the day
     * @param others of other organisers, in the same time
     */
    record Count(String programme, String region, String organiser, int moving, int earlier, int others) {}

    record Moved(MeetingId id, int version, @Nullable String organiserBefore) {}

    static final Set<MeetingStatus> OPEN_STATUSES =
            Set.of(MeetingStatus.DRAFT, MeetingStatus.PUBLISHED, MeetingStatus.HELD, MeetingStatus.REPORTED);

    private static final String OPEN = "m.region_id = :region and m.status = any (:open) and m.archived_at is null";
    // One that nobody organises is the region's.
    private static final String ITS = "(m.organiser_id = :from or m.organiser_id is null)";
    private static final String IN_TIME = "(:hasCome or m.starts_on >= :on)";
    private static final String MOVING = OPEN + " and " + ITS + " and " + IN_TIME;

    private static final String COUNT = """
            select p.slug as programme, r.name as region, o.name as organiser,
                   count(m.id) filter (where %1$s and %2$s) as moving,
                   count(m.id) filter (where %1$s and not %2$s) as earlier,
                   count(m.id) filter (where not %1$s and %2$s) as others
              from region r
              join programme p on p.id = r.programme_id
              join organiser o on o.id = :from
              left join meeting m on %3$s
             where r.id = :region
             group by p.id, r.id, o.id""".formatted(ITS, IN_TIME, OPEN);

    private static final String FIRST = "select m.starts_on, m.title from meeting m where " + MOVING
            + " order by m.starts_at, m.reference limit :most";

    // In the order in which others lock several.
    private static final String MOVE = """
            with going as (select m.id, m.organiser_id from meeting m where %s order by m.id for no key update),
                 gone as (update meeting m set organiser_id = :to, version = m.version + 1 from going
                           where m.id = going.id returning m.id, m.version, going.organiser_id)
            select gone.id, gone.version, o.name as organiser_before
              from gone left join organiser o on o.id = gone.organiser_id""".formatted(MOVING);

    private final JdbcClient jdbc;

    HandoverQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Count count(Handover handover) {
        return about(handover, COUNT).query(Count.class).single();
    }

    List<MovingWork.Piece> first(Handover handover, int most) {
        return about(handover, FIRST)
                .param("most", most)
                .query((row, number) ->
                        new MovingWork.Piece(row.getObject("starts_on", LocalDate.class), row.getString("title")))
                .list();
    }

    List<Moved> move(Handover handover, OrganiserId to) {
        return about(handover, MOVE)
                .param("to", to.value())
                .query((row, number) -> new Moved(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        row.getString("organiser_before")))
                .list();
    }

    String organiser(OrganiserId id) {
        return jdbc.sql("select name from organiser where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec about(Handover handover, String sql) {
        return jdbc.sql(sql)
                .param("region", handover.region().value())
                .param("from", handover.from().value())
                .param("open", OPEN_STATUSES.stream().map(Enum::name).toArray(String[]::new))
                .param("on", handover.on())
                .param("hasCome", handover.hasCome());
    }
}
