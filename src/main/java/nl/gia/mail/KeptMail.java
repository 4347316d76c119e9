package nl.gia.mail;

import java.time.Instant;
import java.util.UUID;

/** @param readable false when the text was kept for a while that is over */
public record KeptMail(UUID id, Instant at, String to, String subject, boolean readable) {

    // A row is the same row after a refresh.
    @Override
    public boolean equals(Object other) {
        return other instanceof KeptMail mail && mail.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
