package nl.gia.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Implemented by principals whose account is noted in the audit log. */
public interface AuditedPrincipal {

    @Nullable
    UUID auditId();
}
