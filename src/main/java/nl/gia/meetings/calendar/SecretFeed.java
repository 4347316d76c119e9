package nl.gia.meetings.calendar;

import nl.gia.security.Secrets;

/** Somebody's own calendar, for whoever knows its address. */
public record SecretFeed(String secret) {

    public static final String PATH = "/calendar/mijn/{secret}.ics";

    static SecretFeed create() {
        return new SecretFeed(Secrets.create());
    }

    /** From the root of the site on. */
    public String address() {
        return PATH.replace("{secret}", secret);
    }

    byte[] hash() {
        return Secrets.hash(secret);
    }

    // It must not end up in a log.
    @Override
    public String toString() {
        return "SecretFeed";
    }
}
