package nl.gia.mail;

import java.time.Instant;
import nl.gia.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** @param textUntil from when the text is worth nothing any more, and is kept no longer; null for one that stays */
public record Mail(
        EmailAddress to,
        String subject,
        String text,
        @Nullable Instant textUntil) {

    // It may hold a secret, which must not end up in a log.
    @Override
    public String toString() {
        return "Mail";
    }
}
