package nl.gia.security.factors;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;
import nl.gia.shared.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets so that the database alone does not give them away. The key is the one given, or lies in a file of the
 * data folder; beside a database elsewhere there is no folder to trust, and without a key given nothing is sealed.
 */
@Component
class Seal {

    private static final int SHORTEST = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final String given;
    private final boolean hasFolder;
    private final Path file;

    Seal(
            @Value("${gia.secret-key}") String given,
            @Value("${spring.datasource.url}") String database,
            @Value("${gia.data}") Path folder) {
        if (!given.isEmpty() && given.length() < SHORTEST) {
            throw new CannotStart(
                    "GIA_SECRET_KEY is too short to keep secrets with.",
                    "Set GIA_SECRET_KEY to " + SHORTEST + " characters or more, for instance by: openssl rand -hex 32");
        }
        this.given = given;
        this.hasFolder = database.isEmpty();
        this.file = folder.resolve("secret.key");
    }

    boolean isPossible() {
        return !given.isEmpty() || hasFolder;
    }

    /** @param owner whose it is: sealed for one account it opens for no other */
    byte[] close(byte[] secret, AccountId owner) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key());
            cipher.updateAAD(bytes(owner.toString()));
            byte[] sealed = cipher.doFinal(secret);
            byte[] nonce = cipher.getIV();
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed, AccountId owner) throws Broken {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(bytes(owner.toString()));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Broken(e);
        }
    }

    /** It was sealed with another key. */
    static final class Broken extends Exception {
        private Broken(Throwable cause) {
            super("a secret was sealed with another key than this one", cause);
        }
    }

    private SecretKey key() throws GeneralSecurityException {
        byte[] material = bytes(given.isEmpty() ? ofFile() : given);
        HKDFParameterSpec derived =
                HKDFParameterSpec.ofExtract().addIKM(material).thenExpand(bytes("gia seal 1"), 32);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", derived);
    }

    private synchronized String ofFile() {
        if (!hasFolder) {
            throw new IllegalStateException("there is no key to seal with");
        }
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        var readableByOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (SeekableByteChannel channel = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), readableByOwner)) {
            channel.write(ByteBuffer.wrap(bytes(OneTimeSecret.create().text())));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
