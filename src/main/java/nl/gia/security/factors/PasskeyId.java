package nl.gia.security.factors;

import java.util.UUID;

public record PasskeyId(UUID value) {

    static PasskeyId create() {
        return new PasskeyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
