package nl.gia.security;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work of the program itself, such as loading data at start: with all rights, as "system" in the audit log. */
public final class AsSystem {

    private AsSystem() {}

    public static void run(Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext system = SecurityContextHolder.createEmptyContext();
        system.setAuthentication(Principal.SYSTEM.authenticated());
        try {
            SecurityContextHolder.setContext(system);
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
