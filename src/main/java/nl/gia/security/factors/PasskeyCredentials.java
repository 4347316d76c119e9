package nl.gia.security.factors;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The public halves of passkeys, as the framework asks for them. */
@Component
class PasskeyCredentials implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyCredentials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an account is called among passkeys. */
    static Bytes handle(AccountId account) {
        UUID id = account.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord passkey) {
        Timestamp now = Timestamp.from(AmsterdamTime.now(clock));
        jdbc.sql("""
                        insert into passkey (id, account_id, name, credential_id, public_key, attestation, sign_count,
                                             transports, backed_up, created_at, last_used_at)
                        values (:id, :account, :name, :credential, :key, :attestation, :count,
                                string_to_array(:transports, ','), :backedUp, :now, :now)
                        on conflict (credential_id) do update
                        set sign_count = excluded.sign_count, backed_up = excluded.backed_up, last_used_at = excluded.last_used_at
                        where passkey.account_id = excluded.account_id""")
                .param("id", PasskeyId.create().value())
                .param("account", account(passkey.getUserEntityUserId()).value())
                .param("name", passkey.getLabel())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("attestation", attestation(passkey).getBytes())
                .param("count", passkey.getSignatureCount())
                .param("transports", transports(passkey))
                .param("backedUp", passkey.isBackupState())
                .param("now", now)
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql("select * from passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .query((row, number) -> known(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select * from passkey where account_id = ? order by created_at, id")
                .param(account(handle).value())
                .query((row, number) -> known(row))
                .list();
    }

    private static CredentialRecord known(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(new AccountId(row.getObject("account_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("sign_count"))
                .transports(transports(row.getArray("transports")))
                .uvInitialized(true)
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("name"))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }

    private static Bytes attestation(CredentialRecord passkey) {
        return Objects.requireNonNull(passkey.getAttestationObject(), "a passkey without its attestation");
    }

    private static String transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(Array kept) throws SQLException {
        return Arrays.stream((String[]) kept.getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
