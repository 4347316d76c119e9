package nl.gia.audit;

import java.util.HashMap;
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
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        write(who, action, objectType, objectId, "done", details);
    }

    public void done(String action, String objectType, Object objectId) {
        done(action, objectType, objectId.toString(), Map.of());
    }

    /** For what somebody does who is not logged in, such as choosing the first password. */
    public void doneBy(
            AuditedPrincipal who, String action, String objectType, String objectId, Map<String, ?> details) {
        insert(who.auditId(), who.getName(), action, objectType, objectId, "done", Origin.current(), details);
    }

    public void refused(String actor, String action, Map<String, ?> details) {
        insert(null, actor, action, null, null, "refused", Origin.current(), details);
    }

    private void write(
            @Nullable Authentication who,
            String action,
            String type,
            String id,
            String result,
            Map<String, ?> details) {
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            insert(null, "system", action, type, id, result, Origin.current(), details);
            return;
        }
        UUID account = who.getPrincipal() instanceof AuditedPrincipal principal ? principal.auditId() : null;
        insert(account, who.getName(), action, type, id, result, Origin.current(), with(who.getDetails(), details));
    }

    private static Map<String, ?> with(@Nullable Object known, Map<String, ?> details) {
        if (!(known instanceof AuditedDetails more)) {
            return details;
        }
        Map<String, Object> all = new HashMap<>(more.audited());
        all.putAll(details);
        return all;
    }

    private void insert(
            @Nullable UUID account,
            String actor,
            String action,
            @Nullable String type,
            @Nullable String id,
            String result,
            @Nullable String origin,
            Map<String, ?> details) {
        jdbc.sql("""
                        insert into audit_entry (actor_id, actor, action, object_type, object_id, result, origin, details)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .param(account)
                .param(oneLine(actor))
                .param(action)
                .param(type)
                .param(id == null ? null : oneLine(id))
                .param(result)
                .param(origin)
                .param(json.writeValueAsString(details))
                .update();
    }

    private static String oneLine(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() > 200 ? clean.substring(0, 200) : clean;
    }
}
