package nl.gia.security;

import java.util.Set;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** @param regions those of a CMO; the municipality and the department belong to the roles of those names */
public record NewAccount(
        String email,
        String name,
        String password,
        Role role,
        Set<RegionId> regions,
        @Nullable MunicipalityCode municipality,
        @Nullable String department,
        boolean example) {

    public NewAccount {
        regions = Set.copyOf(regions);
    }

    // The password must not end up in a log.
    @Override
    public String toString() {
        return "NewAccount[role=" + role + "]";
    }
}
