package nl.gia.security.factors;

import nl.gia.security.Role;
import nl.gia.shared.AccountId;

/** Somebody of the staff, and by what this one can take the second step. */
public record StaffRow(AccountId id, String name, String email, Role role, boolean hasApp, int passkeys) {

    public boolean hasFactor() {
        return hasApp || passkeys > 0;
    }

    // A row is the same row after a refresh.
    @Override
    public boolean equals(Object other) {
        return other instanceof StaffRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
