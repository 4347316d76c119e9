package nl.gia.security;

import java.util.Optional;

/** Implemented where tokens of the API are given out. */
public interface TokenBook {

    Optional<Bearer> bearerOf(String token);
}
