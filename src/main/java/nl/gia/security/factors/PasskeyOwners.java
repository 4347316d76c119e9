package nl.gia.security.factors;

import java.util.Optional;
import nl.gia.security.AccountToLogIn;
import nl.gia.security.LogIns;
import nl.gia.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as the framework asks for them: by the number a passkey holds, which says nothing of a person. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final LogIns logIns;

    PasskeyOwners(LogIns logIns) {
        this.logIns = logIns;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return owner(PasskeyCredentials.account(handle)).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return owner(AccountId.of(account)).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are removed elsewhere");
    }

    private Optional<PublicKeyCredentialUserEntity> owner(AccountId account) {
        return logIns.find(account).map(PasskeyOwners::entity);
    }

    private static PublicKeyCredentialUserEntity entity(AccountToLogIn account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyCredentials.handle(account.id()))
                .name(account.email())
                .displayName(account.name())
                .build();
    }
}
