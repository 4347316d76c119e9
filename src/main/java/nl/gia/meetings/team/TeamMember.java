package nl.gia.meetings.team;

import nl.gia.security.Role;
import nl.gia.shared.AccountId;

/** @param where the municipality, or the regions of the programme; may be empty */
public record TeamMember(AccountId id, String name, String email, Role role, String where) {

    @Override
    public boolean equals(Object other) {
        return other instanceof TeamMember member && member.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
