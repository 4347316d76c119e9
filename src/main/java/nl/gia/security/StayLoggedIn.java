package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gia.shared.AccountId;
import org.springframework.modulith.NamedInterface;

/** Keeps somebody logged in in one browser when the session is over; answered by the module of sessions. */
@NamedInterface("login")
public interface StayLoggedIn {

    void begin(AccountId account, HttpServletRequest request, HttpServletResponse response);

    /** What this browser held from before is good for nothing any more. */
    void end(HttpServletRequest request, HttpServletResponse response);
}
