package nl.gia.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Writes in the transaction of what it tells of: what was rolled back never happened. */
@Service
public class Audit {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Audit(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param action a past participle after its object, such as {@code meeting.published}; details never hold personal data or secrets */
    public void done(String action, String objectType, String objectId, Map<String, ?> details) {
        doneToEach(action, objectType, List.of(objectId), details);
    }

    public void done(String action, String objectType, Object objectId) {
        done(action, objectType, objectId.toString(), Map.of());
    }

    /** The same to several of one kind: an entry for each, in one statement. */
    public void doneToEach(String action, String objectType, Collection<?> objectIds, Map<String, ?> details) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            insert(null, "system", action, objectType, objectIds, "done", details);
            return;
        }
        UUID account = who.getPrincipal() instanceof AuditedPrincipal principal ? principal.auditId() : null;
        insert(account, who.getName(), action, objectType, objectIds, "done", with(who.getDetails(), details));
    }

    /** For what somebody does who is not logged in, such as choosing the first password. */
    public void doneBy(
            AuditedPrincipal who, String action, String objectType, String objectId, Map<String, ?> details) {
        insert(who.auditId(), who.getName(), action, objectType, List.of(objectId), "done", details);
    }

    public void refused(String actor, String action, Map<String, ?> details) {
        insert(null, actor, action, null, null, "refused", details);
    }

    private static Map<String, ?> with(@Nullable Object known, Map<String, ?> details) {
        if (!(known instanceof AuditedDetails more)) {
            return details;
        }
        Map<String, Object> all = new HashMap<>(more.audited());
        all.putAll(details);
        return all;
    }

    /** @param ids of what it was done to, null when it was about nothing */
    private void insert(
            @Nullable UUID account,
            String actor,
            String action,
            @Nullable String type,
            @Nullable Collection<?> ids,
            String result,
            Map<String, ?> details) {
        jdbc.sql("""
                        insert into audit_entry (actor_id, actor, action, object_type, object_id, result, origin, details)
                        select ?::uuid, ?::text, ?::text, ?::text, about.id, ?::text, ?::text, ?::jsonb
                          from unnest(coalesce(?::text[], array[null::text])) as about (id)""")
                .param(account)
                .param(oneLine(actor))
                .param(action)
                .param(type)
                .param(result)
                .param(Origin.current())
                .param(json.writeValueAsString(details))
                .param(ids == null ? null : oneLine(ids))
                .update();
    }

    private static String[] oneLine(Collection<?> ids) {
        return ids.stream().map(id -> oneLine(id.toString())).toArray(String[]::new);
    }

    private static String oneLine(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() > 200 ? clean.substring(0, 200) : clean;
    }
}
