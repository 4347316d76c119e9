package nl.gia.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every order is by when and number, and every condition has its index: two million entries are no more work than two hundred. */
@Repository
class LogQueries {

    private static final int FETCHED_AT_ONCE = 500;

    private static final String COLUMNS =
            "select id, at, actor, action, object_type, object_id, result, origin, details::text as details from audit_entry where true";
    private static final String LATEST_FIRST = " order by at desc, id desc";

    // From one actor to the next by the index, however many entries each has.
    private static final String ACTORS = """
            with recursive known as (
                (select actor_id from audit_entry where actor_id is not null order by actor_id limit 1)
                union all
                select (select e.actor_id from audit_entry e where e.actor_id > k.actor_id order by e.actor_id limit 1)
                  from known k where k.actor_id is not null)
            select k.actor_id, (select e.actor from audit_entry e where e.actor_id = k.actor_id
                                 order by e.at desc, e.id desc limit 1) as actor
              from known k where k.actor_id is not null order by 2, 1""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LogQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<LogEntry> page(LogFilter filter, @Nullable LogPlace olderThan, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(COLUMNS).append(conditions(filter, values));
        return older(sql, values, olderThan, size);
    }

    List<LogEntry> history(Collection<ObjectRef> objects, @Nullable LogPlace olderThan, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("types", objects.stream().map(ObjectRef::type).toArray(String[]::new));
        values.put("ids", objects.stream().map(ObjectRef::id).toArray(String[]::new));
        StringBuilder sql = new StringBuilder(COLUMNS)
                .append(" and (object_type, object_id) in (select * from unnest(:types::text[], :ids::text[]))");
        return older(sql, values, olderThan, size);
    }

    /** To be closed; reads on as it is read. */
    Stream<LogEntry> stream(LogFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = COLUMNS + conditions(filter, values) + LATEST_FIRST;
        return jdbc.sql(sql).withFetchSize(FETCHED_AT_ONCE).params(values).query(this::entry).stream();
    }

    List<LogActor> actors() {
        return jdbc.sql(ACTORS)
                .query((row, number) -> new LogActor(row.getObject("actor_id", UUID.class), row.getString("actor")))
                .list();
    }

    private List<LogEntry> older(
            StringBuilder sql, Map<String, Object> values, @Nullable LogPlace olderThan, int size) {
        if (olderThan != null) {
            sql.append(" and (at, id) < (:olderAt, :olderId)");
            values.put("olderAt", olderThan.at().atOffset(ZoneOffset.UTC));
            values.put("olderId", olderThan.id());
        }
        values.put("size", size);
        return jdbc.sql(sql + LATEST_FIRST + " limit :size")
                .params(values)
                .query(this::entry)
                .list();
    }

    private static String conditions(LogFilter filter, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        put(sql, values, " and at >= :from", "from", midnight(filter.from(), 0));
        put(sql, values, " and at < :until", "until", midnight(filter.until(), 1));
        put(sql, values, " and actor_id = :actor", "actor", filter.actor());
        String[] areas = filter.areas().toArray(String[]::new);
        put(sql, values, " and split_part(action, '.', 1) = any (:areas)", "areas", areas.length == 0 ? null : areas);
        ObjectRef object = filter.object();
        if (object != null) {
            put(sql, values, " and object_type = :type", "type", object.type());
            put(sql, values, " and object_id = :object", "object", object.id());
        }
        if (filter.refused() != null) {
            sql.append(filter.refused() ? " and result <> 'done'" : " and result = 'done'");
        }
        return sql.append(LogWords.of(filter.text()).condition(values)).toString();
    }

    private static void put(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(AmsterdamTime.ZONE).toOffsetDateTime();
    }

    private LogEntry entry(ResultSet row, int number) throws SQLException {
        String type = row.getString("object_type");
        String id = row.getString("object_id");
        return new LogEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                type == null || id == null ? null : new ObjectRef(type, id),
                null,
                !row.getString("result").equals("done"),
                row.getString("origin"),
                details(row.getString("details")));
    }

    private Map<String, String> details(String text) {
        Map<String, String> details = new LinkedHashMap<>();
        json.readValue(text, new TypeReference<Map<String, Object>>() {})
                .forEach((key, value) -> details.put(key, String.valueOf(value)));
        return details;
    }
}
