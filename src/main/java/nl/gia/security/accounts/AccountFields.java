package nl.gia.security.accounts;

import java.util.Set;
import nl.gia.security.Role;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** As typed. What does not belong to the role is passed over: regions are a CMO's, and so on. */
public record AccountFields(
        String name,
        String email,
        @Nullable Role role,
        Set<RegionId> regions,
        @Nullable MunicipalityCode municipality,
        @Nullable String department) {

    static final int LONGEST = 200;

    public AccountFields {
        regions = Set.copyOf(regions);
    }

    /** With only what belongs to the role, or {@link nl.gia.shared.Problem.Invalid}. */
    AccountFields checked() {
        String home = department == null ? "" : department.strip();
        new FieldErrors()
                .check(!name.isBlank(), "name", "problem.required")
                .check(name.strip().length() <= LONGEST, "name", "problem.tooLong", LONGEST)
                .check(EmailAddress.isValid(email), "email", "security.account.email")
                .check(role != null, "role", "problem.required")
                .check(role != Role.CMO || !regions.isEmpty(), "regions", "security.account.regions")
                .check(role != Role.MUNICIPALITY || municipality != null, "municipality", "problem.required")
                .check(role != Role.MINISTRY || !home.isEmpty(), "department", "problem.required")
                .check(home.length() <= LONGEST, "department", "problem.tooLong", LONGEST)
                .throwIfAny();
        return new AccountFields(
                name.strip(),
                new EmailAddress(email).value(),
                role,
                role == Role.CMO ? regions : Set.of(),
                role == Role.MUNICIPALITY ? municipality : null,
                role == Role.MINISTRY ? home : null);
    }
}
