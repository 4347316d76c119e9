package nl.gia.security;

import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.AuthenticationException;

/** The page stood open for so long that the log-in has to begin anew. */
@NamedInterface("login")
public class TooLate extends AuthenticationException {

    public TooLate() {
        super("begun too long ago, or not at all");
    }
}
