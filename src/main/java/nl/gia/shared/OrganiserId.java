package nl.gia.shared;

import java.util.UUID;

public record OrganiserId(UUID value) {

    public static OrganiserId create() {
        return new OrganiserId(UUID.randomUUID());
    }

    public static OrganiserId of(String text) {
        return new OrganiserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
