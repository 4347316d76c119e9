package nl.gia.security.accounts;

import nl.gia.security.Role;
import org.jspecify.annotations.Nullable;

/** @param text parts of the name or the mail address, all of which must be there; may be empty */
public record AccountFilter(
        String text, @Nullable Role role, @Nullable AccountState state) {}
