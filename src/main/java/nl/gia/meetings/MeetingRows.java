package nl.gia.meetings;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.gia.shared.MeetingId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** How meetings are read by whatever is asked of them: m, of the programme p, in the region r. */
public final class MeetingRows {

    /** With the parameter {@code member}, as in {@link MeetingVisibility}. */
    public static final String COLUMNS = """
            select m.*, p.slug as programme, p.name as programme_name, r.name as region_name, o.name as organiser,
                   h.name as host_name,
                   array(select t.name from meeting_theme mt join theme t on t.id = mt.theme_id
                          where mt.meeting_id = m.id order by mt.position) as themes,
                   array(select c.name from meeting_co_organiser mc join organiser c on c.id = mc.organiser_id
                          where mc.meeting_id = m.id order by mc.position) as co_organisers,
                   exists (select 1 from meeting_member mm where mm.meeting_id = m.id and mm.account_id = :member) as in_team""";

    public static final String FROM = "\n" + """
            from meeting m
              join programme p on p.id = m.programme_id
              join region r on r.id = m.region_id
              left join organiser o on o.id = m.organiser_id
              left join municipality h on h.code = m.host_code""";

    private MeetingRows() {}

    public static MeetingRow row(ResultSet row, int number) throws SQLException {
        return new MeetingRow(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("programme"),
                row.getString("title"),
                new RegionId(row.getObject("region_id", UUID.class)),
                row.getString("region_name"),
                texts(row.getArray("themes")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getString("link"),
                format(row.getString("format")),
                MeetingStatus.valueOf(row.getString("status")),
                row.getObject("capacity", Integer.class),
                row.getObject("archived_at") != null,
                row.getInt("version"),
                row.getBoolean("in_team"));
    }

    private static @Nullable MeetingFormat format(@Nullable String name) {
        return name == null ? null : MeetingFormat.valueOf(name);
    }

    static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }
}
