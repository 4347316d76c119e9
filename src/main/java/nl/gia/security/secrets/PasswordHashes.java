package nl.gia.security.secrets;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id as OWASP advises it; each costs 19 MiB, so only a few are made at once. */
@Component
public class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PARALLELISM = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int AT_ONCE = 8;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String ofNobody = of("nobody");

    PasswordHashes() {}

    public final String of(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(password)));
    }

    /**
     * @param hash null where there is no account: that takes as long, so that nobody learns who has one
     * @param firstInTurn what is checked once it is this one's turn, however long that took
     */
    public boolean matches(String password, @Nullable String hash, Runnable firstInTurn) {
        return inTurn(() -> {
            firstInTurn.run();
            boolean equal = argon2.matches(password, hash == null ? ofNobody : hash);
            return equal && hash != null;
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
