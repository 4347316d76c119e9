package nl.gia.programmes.organisers;

import nl.gia.shared.OrganiserId;

public record OrganiserRow(OrganiserId id, String name, OrganiserKind kind) {

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganiserRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
