package nl.gia.attendance.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.gia.attendance.Attendee;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.MeetingDoor;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.ContactId;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.files.ImportFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many rows at once: a few statements per thousands. */
@Repository
class ImportedAttendance {

    private static final int CHUNK = 10_000;

    /** What the database has for a person at a meeting. */
    record Stored(
            UUID id,
            String name,
            String kind,
            @Nullable String municipality,
            @Nullable String organisation,
            @Nullable String function,
            boolean registered,
            boolean present) {

        @Nullable
        MunicipalityCode from() {
            return municipality == null ? null : new MunicipalityCode(municipality);
        }

        boolean isAs(ImportedRow row) {
            Attendee as = row.attendee().as();
            return present == row.present()
                    && kind.equals(as.kind().name())
                    && Objects.equals(municipality, Objects.toString(as.municipality(), null))
                    && (!row.attendee().whole()
                            || Objects.equals(organisation, as.organisation())
                                    && Objects.equals(function, as.function()));
        }
    }

    private final Contacts contacts;
    private final MeetingDoor door;
    private final Access access;
    private final JdbcClient jdbc;

    ImportedAttendance(Contacts contacts, MeetingDoor door, Access access, JdbcClient jdbc) {
        this.contacts = contacts;
        this.door = door;
        this.access = access;
        this.jdbc = jdbc;
    }

    Map<ImportedRow.PersonAt, Stored> at(UUID[] meetings) {
        Map<ImportedRow.PersonAt, Stored> stored = new HashMap<>();
        jdbc.sql("""
                        select a.*, c.person_key, c.name from attendance a join contact c on c.id = a.contact_id
                         where a.meeting_id = any (?)""").param(meetings).query(row -> {
            stored.put(
                    new ImportedRow.PersonAt(row.getObject("meeting_id", UUID.class), row.getString("person_key")),
                    new Stored(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("kind"),
                            row.getString("municipality_code"),
                            row.getString("organisation"),
                            row.getString("function"),
                            row.getBoolean("registered"),
                            row.getBoolean("present")));
        });
        return stored;
    }

    /** Nobody else writes at the meetings the file names until the transaction ends. */
    void lock(ProgrammeId programme, ImportFile file) {
        door.lockAll(jdbc.sql("select id from meeting where programme_id = ? and reference = any (?) order by id")
                .param(programme.value())
                .param(file.rows().stream()
                        .map(row -> row.text("meeting"))
                        .distinct()
                        .toArray(String[]::new))
                .query((row, number) -> new MeetingId(row.getObject("id", UUID.class)))
                .list());
    }

    /** @param walkIns those of the rows who take no seat */
    void create(List<ImportedRow> rows, Set<ImportedRow> walkIns) {
        Map<PersonKey, ContactId> people = contacts.findOrCreateAll(rows.stream()
                .map(row -> row.attendee()
                        .as()
                        .in(row.meeting().region(), row.meeting().example()))
                .toList());
        for (int from = 0; from < rows.size(); from += CHUNK) {
            insert(rows.subList(from, Math.min(rows.size(), from + CHUNK)), walkIns, people);
        }
    }

    private void insert(List<ImportedRow> rows, Set<ImportedRow> walkIns, Map<PersonKey, ContactId> people) {
        jdbc.sql("""
                        insert into attendance (id, meeting_id, contact_id, kind, municipality_code, organisation, function,
                                                registered, present, present_at, present_by)
                        select gen_random_uuid(), m, c, k, g, o, f, r, p, case when p then now() end, case when p then ? end
                          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[])
                            as u (m, c, k, g, o, f, r, p)""")
                .param(who())
                .param(rows.stream().map(row -> row.meeting().id()).toArray(UUID[]::new))
                .param(rows.stream()
                        .map(row -> Objects.requireNonNull(
                                        people.get(row.attendee().as().key()))
                                .value())
                        .toArray(UUID[]::new))
                .param(texts(rows, attendee -> attendee.kind().name()))
                .param(texts(rows, Attendee::municipality))
                .param(texts(rows, Attendee::organisation))
                .param(texts(rows, Attendee::function))
                .param(rows.stream().map(row -> !walkIns.contains(row)).toArray(Boolean[]::new))
                .param(rows.stream().map(ImportedRow::present).toArray(Boolean[]::new))
                .update();
    }

    /** Who was registered stays so; a walk-in that was absent after all must have been registered. */
    void update(Map<UUID, ImportedRow> changed) {
        List<UUID> ids = List.copyOf(changed.keySet());
        List<ImportedRow> rows =
                ids.stream().map(id -> Objects.requireNonNull(changed.get(id))).toList();
        boolean whole = rows.stream().anyMatch(row -> row.attendee().whole());
        jdbc.sql("""
                        update attendance a
                           set kind = u.k, municipality_code = u.g, present = u.p, registered = a.registered or not u.p,
                               organisation = case when ? then u.o else a.organisation end,
                               function = case when ? then u.f else a.function end,
                               present_at = case when u.p then coalesce(a.present_at, now()) end,
                               present_by = case when u.p then coalesce(a.present_by, ?) end,
                               version = a.version + 1
                          from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[]) as u (id, k, g, o, f, p)
                         where a.id = u.id""")
                .param(whole)
                .param(whole)
                .param(who())
                .param(ids.toArray(UUID[]::new))
                .param(texts(rows, attendee -> attendee.kind().name()))
                .param(texts(rows, Attendee::municipality))
                .param(texts(rows, Attendee::organisation))
                .param(texts(rows, Attendee::function))
                .param(rows.stream().map(ImportedRow::present).toArray(Boolean[]::new))
                .update();
    }

    /** The life cycle of each meeting follows whether anybody was present. */
    void settle(Collection<UUID> meetings) {
        Set<MeetingId> visited = jdbc.sql(
                        "select distinct meeting_id from attendance where present and meeting_id = any (?)")
                .param(meetings.toArray(UUID[]::new))
                .query((row, number) -> new MeetingId(row.getObject(1, UUID.class)))
                .set();
        door.firstPresence(visited);
        door.lastPresenceUndone(meetings.stream()
                .map(MeetingId::new)
                .filter(meeting -> !visited.contains(meeting))
                .toList());
    }

    private String who() {
        return access.principal().map(Principal::name).orElse("");
    }

    private static @Nullable String[] texts(List<ImportedRow> rows, Function<Attendee, @Nullable Object> value) {
        @Nullable String[] texts = new @Nullable String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            Object held = value.apply(rows.get(i).attendee().as());
            texts[i] = held == null ? null : held.toString();
        }
        return texts;
    }
}
