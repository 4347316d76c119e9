package nl.gia.security.factors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.gia.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For who has lost the app or the passkey: codes on paper, each good for once. Of 80 random bits a plain hash is enough. */
@Component
class RecoveryCodes {

    static final int COUNT = 10;
    private static final int BYTES = 10;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New ones in place of all there were; told only here. */
    List<String> renew(AccountId account) {
        remove(account);
        List<String> codes = IntStream.range(0, COUNT).mapToObj(i -> create()).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (account_id, hash) values (?, ?)")
                .params(account.value(), hash(code))
                .update());
        return codes;
    }

    int left(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    boolean take(AccountId account, String code) {
        return jdbc.sql("delete from recovery_code where account_id = ? and hash = ?")
                        .params(account.value(), hash(code))
                        .update()
                > 0;
    }

    void remove(AccountId account) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account.value())
                .update();
    }

    private String create() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    // However it is typed: with capitals, with spaces, without what stands between the groups.
    private static byte[] hash(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
