package nl.gia.security.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * 32 random bytes as text for a link or a header, told once. What is kept of it is the hash: nobody can guess 32 random
 * bytes, so that it needs no salt and can be looked up.
 */
public record OneTimeSecret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeSecret create() {
        return create("");
    }

    /** @param prefix by which one sees what the text is, such as {@code gia_} */
    public static OneTimeSecret create(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OneTimeSecret(
                prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // It must not end up in a log.
    @Override
    public String toString() {
        return "OneTimeSecret";
    }
}
