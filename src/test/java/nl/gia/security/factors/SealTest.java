package nl.gia.security.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.gia.shared.AccountId;
import nl.gia.shared.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String ELSEWHERE = "jdbc:postgresql://db.example.nl/gia";
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final AccountId ANNA = AccountId.create();

    @TempDir
    Path data;

    @Test
    void what_was_closed_opens_again_and_says_nothing_in_between() throws Exception {
        Seal seal = new Seal(KEY, ELSEWHERE, data);
        byte[] closed = seal.close(SECRET, ANNA);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("1234");
        assertThat(seal.close(SECRET, ANNA)).isNotEqualTo(closed);
        assertThat(new Seal(KEY, ELSEWHERE, data).open(closed, ANNA)).isEqualTo(SECRET);
    }

    @Test
    void it_opens_for_no_other_account_and_with_no_other_key_and_not_when_it_was_touched() {
        Seal seal = new Seal(KEY, ELSEWHERE, data);
        byte[] closed = seal.close(SECRET, ANNA);
        assertThatThrownBy(() -> seal.open(closed, AccountId.create())).isInstanceOf(Seal.Broken.class);
        assertThatThrownBy(() -> new Seal(KEY + "x", ELSEWHERE, data).open(closed, ANNA))
                .isInstanceOf(Seal.Broken.class);
        closed[closed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(closed, ANNA)).isInstanceOf(Seal.Broken.class);
    }

    @Test
    void beside_the_database_of_the_program_the_key_lies_in_a_file_that_only_its_owner_reads() throws Exception {
        byte[] closed = new Seal("", "", data).close(SECRET, ANNA);
        Path file = data.resolve("secret.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Seal("", "", data).open(closed, ANNA)).isEqualTo(SECRET);
        String moved = Files.readString(file);
        assertThat(new Seal(moved, ELSEWHERE, data).open(closed, ANNA)).isEqualTo(SECRET);
    }

    @Test
    void beside_a_database_elsewhere_nothing_is_sealed_without_a_key() {
        assertThat(new Seal("", ELSEWHERE, data).isPossible()).isFalse();
        assertThat(new Seal(KEY, ELSEWHERE, data).isPossible()).isTrue();
        assertThat(new Seal("", "", data).isPossible()).isTrue();
    }

    @Test
    void a_short_key_stops_the_start() {
        assertThatThrownBy(() -> new Seal("short", ELSEWHERE, data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("GIA_SECRET_KEY");
    }
}
