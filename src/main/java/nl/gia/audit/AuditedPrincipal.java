package nl.gia.audit;

import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Implemented by principals whose account is noted in the audit log. */
public interface AuditedPrincipal extends Principal {

    @Nullable
    UUID auditId();
}
