package nl.gia.security;

import java.util.Map;
import java.util.UUID;
import nl.gia.audit.AuditedDetails;
import org.jspecify.annotations.Nullable;

/** Who sent a call to the API. @param token null for the one of the environment */
public record Bearer(Principal principal, @Nullable UUID token) implements AuditedDetails {

    @Override
    public Map<String, ?> audited() {
        return token == null ? Map.of() : Map.of("token", token);
    }
}
