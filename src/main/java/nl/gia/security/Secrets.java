package nl.gia.security;

import nl.gia.security.secrets.OneTimeSecret;

/** For addresses that modules elsewhere give out: 32 random bytes as text, told once, of which the hash is kept. */
public final class Secrets {

    private Secrets() {}

    public static String create() {
        return OneTimeSecret.create().text();
    }

    /** SHA-256. */
    public static byte[] hash(String secret) {
        return new OneTimeSecret(secret).hash();
    }
}
