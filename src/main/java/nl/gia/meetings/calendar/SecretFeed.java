package nl.gia.meetings.calendar;

import nl.gia.security.secrets.OneTimeSecret;

/** Somebody's own calendar, for whoever knows its address. */
public record SecretFeed(OneTimeSecret secret) {

    public static final String PATH = "/calendar/mijn/{secret}.ics";

    /** From the root of the site on. */
    public String address() {
        return PATH.replace("{secret}", secret.text());
    }
}
