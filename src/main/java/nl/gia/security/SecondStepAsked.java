package nl.gia.security;

import org.springframework.security.core.AuthenticationException;

/** The first step was right, and is not enough. */
class SecondStepAsked extends AuthenticationException {

    private final transient Halfway halfway;

    SecondStepAsked(Halfway halfway) {
        super("a second step is asked");
        this.halfway = halfway;
    }

    Halfway halfway() {
        return halfway;
    }
}
