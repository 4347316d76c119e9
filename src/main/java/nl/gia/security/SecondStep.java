package nl.gia.security;

import nl.gia.shared.AccountId;
import org.springframework.modulith.NamedInterface;

/** Of whom a second step is asked; answered by the module of second factors. */
@NamedInterface("login")
public interface SecondStep {

    boolean isAskedOf(AccountId account, Role role);
}
