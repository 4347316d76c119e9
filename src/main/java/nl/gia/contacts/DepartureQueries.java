package nl.gia.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gia.shared.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who left which post, and who came in the place. */
@Repository
class DepartureQueries {

    private static final String AROUND = """
            select c.id, c.name, c.left_on, c.successor_id = :id as before
              from contact c
             where (c.successor_id = :id or c.id = (select successor_id from contact where id = :id)) %s
             order by c.left_on desc nulls last, c.name collate "nl-x-icu" """;

    private final JdbcClient jdbc;
    private final ContactRights rights;

    DepartureQueries(JdbcClient jdbc, ContactRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    Departure of(ContactRow contact, boolean mayChange) {
        List<Departure.Somebody> before = new ArrayList<>();
        List<Departure.Somebody> after = new ArrayList<>();
        rights.asked(AROUND.formatted(rights.visible()))
                .param("id", contact.id().value())
                .query(row -> {
                    (row.getBoolean("before") ? before : after).add(somebody(row));
                });
        return new Departure(contact.leftOn(), after.isEmpty() ? null : after.getFirst(), before, mayChange);
    }

    boolean leave(ContactId contact, int version, LocalDate on, @Nullable ContactId successor) {
        return jdbc.sql("""
                        update contact set left_on = ?, successor_id = ?, version = version + 1
                         where id = ? and version = ?""")
                        .param(on)
                        .param(successor == null ? null : successor.value())
                        .param(contact.value())
                        .param(version)
                        .update()
                == 1;
    }

    boolean comeBack(ContactId contact, int version) {
        return jdbc.sql("""
                        update contact set left_on = null, successor_id = null, version = version + 1
                         where id = ? and version = ? and left_on is not null""").params(contact.value(), version).update() == 1;
    }

    /** Whoever knows the one who left knows who came in the place. */
    void knowAs(ContactId newcomer, ContactId predecessor) {
        jdbc.sql("""
                        insert into contact_region (contact_id, region_id, home)
                        select ?, region_id, home from contact_region where contact_id = ? order by region_id
                        on conflict (contact_id, region_id) do nothing""").params(newcomer.value(), predecessor.value()).update();
    }

    private static Departure.Somebody somebody(ResultSet row) throws SQLException {
        return new Departure.Somebody(
                new ContactId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("left_on", LocalDate.class));
    }
}
