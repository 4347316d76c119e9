package nl.gia.security;

import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.AuthenticationException;

/** Not let in, for a reason that the page of the form has its own words for. */
@NamedInterface("login")
public class Refused extends AuthenticationException {

    private final String why;

    /** @param why as that page is told it in its address */
    public Refused(String why, Throwable cause) {
        super("refused: " + why, cause);
        this.why = why;
    }

    String why() {
        return why;
    }
}
