package nl.gia.security.factors;

import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What second factors are called among the authorities of who is in; the framework has no names for the others. */
final class Factors {

    static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
    static final String APP = "FACTOR_TOTP";
    static final String RECOVERY_CODE = "FACTOR_RECOVERY_CODE";

    private Factors() {}
}
