package nl.gia.meetings;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A filter as conditions in SQL; only what is asked for, so that each has its index. */
final class MeetingConditions {

    static final MeetingFilter ANY = new MeetingFilter(null, null, null, Set.of(), null, null, true, null);
    private static final int MOST_WORDS = 8;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    MeetingConditions(MeetingFilter filter, MeetingVisibility visible) {
        conditions.add(visible.sql());
        if (!visible.allDrafts()) {
            parameters.put("draftsOf", visible.drafts());
        }
        parameters.put("member", visible.member());
        add("p.slug = :programme", "programme", filter.programme());
        add("lower(r.name) = lower(:region)", "region", filter.region());
        add("""
                exists (select 1 from meeting_theme x join theme t on t.id = x.theme_id
                         where x.meeting_id = m.id and lower(t.name) = lower(:theme))""", "theme", filter.theme());
        add("m.starts_on >= :from", "from", filter.from());
        add("m.starts_on <= :until", "until", filter.until());
        if (!filter.statuses().isEmpty()) {
            add(
                    "m.status = any (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
        add("""
                (m.organiser_id is null
                 or m.organiser_id in (select w.id from organiser w where lower(w.name) = lower(:organiser)))""", "organiser", filter.organiser());
        if (!filter.archived()) {
            conditions.add("m.archived_at is null");
        }
        addWords(filter.text());
        if (filter.around() != null) {
            add(filter.around());
        }
    }

    private void add(MeetingFilter.Around around) {
        add(
                switch (around.side()) {
                    case COMING -> "(m.ends_at >= :now or m.status not in ('CLOSED', 'CANCELLED'))";
                    case PAST -> "m.ends_at < :now";
                    case BOTH -> "cast(:now as timestamptz) is not null";
                },
                "now",
                around.now().atOffset(ZoneOffset.UTC));
    }

    String sql() {
        return " where " + String.join(" and ", conditions);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement.params(parameters);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private void addWords(@Nullable String text) {
        List<String> words = text == null
                ? List.of()
                : List.of(text.strip().split("\\s+")).stream()
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            add("""
                    (folded(m.title || ' ' || coalesce(m.place, '')) like '%%' || folded(:word%1$d) || '%%'
                     or folded(m.reference) like '%%' || folded(:word%1$d) || '%%')""".formatted(i), "word" + i, word);
        }
    }
}
