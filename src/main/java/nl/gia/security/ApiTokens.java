package nl.gia.security;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The token of the environment; only its hash is held. */
@Component
class ApiTokens implements TokenBook {

    private static final int SHORTEST = 32;
    private static final Bearer API = new Bearer(new Principal(null, "API", Role.ADMIN, Set.of(), null, null), null);

    private final Optional<byte[]> ofEnvironment;

    ApiTokens(@Value("${gia.api-token}") String token) {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new CannotStart(
                    "GIA_API_TOKEN is too short: it has all rights.",
                    "Set GIA_API_TOKEN to " + SHORTEST + " characters or more, for instance by: openssl rand -hex 32");
        }
        this.ofEnvironment = token.isEmpty() ? Optional.empty() : Optional.of(new OneTimeSecret(token).hash());
    }

    @Override
    public Optional<Bearer> bearerOf(String token) {
        byte[] hash = new OneTimeSecret(token).hash();
        // Takes as long wherever the two begin to differ.
        return ofEnvironment.filter(known -> MessageDigest.isEqual(known, hash)).map(known -> API);
    }
}
