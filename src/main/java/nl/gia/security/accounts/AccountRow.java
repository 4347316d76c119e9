package nl.gia.security.accounts;

import java.time.Instant;
import java.util.Set;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** @param lastLogIn null for who never was here; @param linkExpires of the link by which a password is chosen, null without one */
public record AccountRow(
        AccountId id,
        String name,
        String email,
        Role role,
        Set<RegionId> regions,
        @Nullable MunicipalityCode municipality,
        @Nullable String department,
        AccountState state,
        @Nullable Instant lastLogIn,
        @Nullable Instant linkExpires,
        boolean example,
        int version) {

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
