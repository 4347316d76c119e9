package nl.gia.audit;

import java.util.Map;

/** Implemented by the details of a log-in that are noted with everything done in it, such as which token was used. */
public interface AuditedDetails {

    Map<String, ?> audited();
}
