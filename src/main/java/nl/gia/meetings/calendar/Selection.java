package nl.gia.meetings.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gia.security.Principal;
import nl.gia.shared.MeetingId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** Which meetings a calendar holds, as conditions on the meeting m of the programme p in the region r. */
record Selection(String sql, Map<String, Object> parameters) {

    static Selection of(OpenFeed asked) {
        StringBuilder sql = new StringBuilder("p.visible");
        Map<String, Object> parameters = new HashMap<>();
        put(asked.programme(), "programme", "p.slug = :programme", sql, parameters);
        put(asked.region(), "region", "lower(r.name) = lower(:region)", sql, parameters);
        put(asked.theme(), "theme", """
                exists (select 1 from meeting_theme x join theme t on t.id = x.theme_id
                         where x.meeting_id = m.id and lower(t.name) = lower(:theme))""", sql, parameters);
        return new Selection(sql.toString(), parameters);
    }

    static Selection of(MeetingId meeting) {
        return new Selection("m.id = :meeting", Map.of("meeting", meeting.value()));
    }

    /**
     * Those of the regions somebody has, or lies in, and of the planning teams one is in; all for who has no region.
     *
     * @param expected where the people of a municipality are expected
     */
    static Selection of(Principal who, Collection<MeetingId> expected) {
        return switch (who.role()) {
            case ADMIN, FORUM, MINISTRY, READER -> new Selection("true", Map.of());
            case CMO ->
                ofMember(
                        who,
                        "m.region_id = any (:regions)",
                        "regions",
                        who.regions().stream().map(RegionId::value).toArray(UUID[]::new));
            case MUNICIPALITY ->
                ofMember(
                        who,
                        """
                        exists (select 1 from region_membership s
                                  join municipality_continuation n on n.code = s.municipality_code
                                 where n.continued_by = :own and s.region_id = m.region_id
                                   and s.valid_from <= m.starts_on and s.valid_until > m.starts_on)
                        or m.id = any (:expected)""",
                        "expected",
                        expected.stream().map(MeetingId::value).toArray(UUID[]::new));
        };
    }

    private static Selection ofMember(Principal who, String sql, String name, UUID[] ids) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(name, ids);
        parameters.put("account", who.account() == null ? new UUID(0, 0) : who.account());
        if (who.municipality() != null) {
            parameters.put("own", who.municipality().value());
        }
        return new Selection(
                "(" + sql + " or m.id in (select meeting_id from meeting_member where account_id = :account))",
                parameters);
    }

    private static void put(
            @Nullable String value, String name, String condition, StringBuilder sql, Map<String, Object> parameters) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
