package nl.gia.security.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.gia.security.AccountToLogIn;
import nl.gia.security.SiteAddress;
import nl.gia.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes and checks passkeys for this site, as the framework does; whoever holds one shows a finger, a face or a PIN with it. */
@Component
class RelyingParty {

    private static final String NAME = "GIA";

    private final PasskeyOwners owners;
    private final PasskeyCredentials credentials;
    private final SiteAddress site;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    RelyingParty(PasskeyOwners owners, PasskeyCredentials credentials, SiteAddress site) {
        this.owners = owners;
        this.credentials = credentials;
        this.site = site;
    }

    PasskeySetUp askForNew(AccountToLogIn account, HttpServletRequest request) {
        PublicKeyCredentialCreationOptions asked =
                here(request).createPublicKeyCredentialCreationOptions(() -> named(account.id()));
        return new PasskeySetUp(account, asked, json.writeValueAsString(asked));
    }

    /** @throws RuntimeException of the framework when it is not what was asked for */
    void register(PasskeySetUp passkey, String answer, String name, HttpServletRequest request) {
        PublicKeyCredential<AuthenticatorAttestationResponse> made = json.readValue(answer, new TypeReference<>() {});
        here(request)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        passkey.asked(), new RelyingPartyPublicKey(made, name)));
    }

    /** @param account whose passkeys will do; without one any will that its authenticator knows by itself */
    PublicKeyCredentialRequestOptions ask(@Nullable AccountId account, HttpServletRequest request) {
        return here(request).createCredentialRequestOptions(() -> account == null ? null : named(account));
    }

    String json(PublicKeyCredentialRequestOptions asked) {
        return json.writeValueAsString(asked);
    }

    /** @throws RuntimeException of the framework when it is not right */
    AccountId check(PublicKeyCredentialRequestOptions asked, String answer, HttpServletRequest request) {
        PublicKeyCredential<AuthenticatorAssertionResponse> shown = json.readValue(answer, new TypeReference<>() {});
        return PasskeyCredentials.account(here(request)
                .authenticate(new RelyingPartyAuthenticationRequest(asked, shown))
                .getId());
    }

    private WebAuthnRelyingPartyOperations here(HttpServletRequest request) {
        URI address = site.of(request);
        PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name(NAME)
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, credentials, party, Set.of(origin(address)));
        operations.setCustomizeRequestOptions(asked -> asked.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                asked -> asked.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static Authentication named(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of());
    }
}
