package nl.gia.security.tokens;

import nl.gia.security.secrets.OneTimeSecret;

/** @param secret told now and never again */
public record IssuedToken(TokenRow row, OneTimeSecret secret) {}
