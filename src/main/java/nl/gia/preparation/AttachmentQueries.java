package nl.gia.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttachmentQueries {

    private static final String COLUMNS =
            "select id, name, media_type, size, added_at, added_by from attachment where removed_at is null ";

    private final JdbcClient jdbc;

    AttachmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attachment> of(MeetingId meeting) {
        return jdbc.sql(COLUMNS + "and meeting_id = ? order by added_at, id")
                .param(meeting.value())
                .query(AttachmentQueries::attachment)
                .list();
    }

    Optional<Attachment> find(MeetingId meeting, UUID id) {
        return jdbc.sql(COLUMNS + "and meeting_id = ? and id = ?")
                .params(meeting.value(), id)
                .query(AttachmentQueries::attachment)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from attachment where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void add(MeetingId meeting, Attachment attachment, String sha256, byte[] content) {
        jdbc.sql("""
                        insert into attachment (id, meeting_id, name, media_type, size, sha256, content, added_at, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(attachment.id())
                .param(meeting.value())
                .param(attachment.name())
                .param(attachment.mediaType())
                .param(attachment.size())
                .param(sha256)
                .param(content)
                .param(at(attachment.at()))
                .param(attachment.by())
                .update();
    }

    boolean remove(MeetingId meeting, UUID id, Instant now) {
        return jdbc.sql("update attachment set removed_at = ? where meeting_id = ? and id = ? and removed_at is null")
                        .params(at(now), meeting.value(), id)
                        .update()
                == 1;
    }

    boolean restore(MeetingId meeting, UUID id) {
        return jdbc.sql(
                                "update attachment set removed_at = null where meeting_id = ? and id = ? and removed_at is not null")
                        .params(meeting.value(), id)
                        .update()
                == 1;
    }

    void forget(Instant removedBefore) {
        jdbc.sql("delete from attachment where removed_at < ?")
                .param(at(removedBefore))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"));
    }
}
