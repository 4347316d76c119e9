package nl.gia.security;

import static nl.gia.security.Scope.ALL;
import static nl.gia.security.Scope.NONE;
import static nl.gia.security.Scope.OWN;

/** The matrix of rights: one row an action, one column a role. */
public final class Rights {

    private Rights() {}

    public static Scope of(Role role, Action action) {
        return switch (action) {
            // spotless:off
            //                                    ADMIN FORUM CMO   MUNIC MINIS READER
            case READ_FIGURES -> pick(role,       ALL,  ALL,  ALL,  ALL,  ALL,  ALL);
            case READ_MEETINGS -> pick(role,      ALL,  ALL,  ALL,  ALL,  ALL,  ALL);
            case READ_DRAFTS -> pick(role,        ALL,  ALL,  OWN,  NONE, NONE, NONE);
            case WRITE_MEETINGS -> pick(role,     ALL,  NONE, OWN,  NONE, NONE, NONE);
            case READ_ATTENDEES -> pick(role,     ALL,  ALL,  OWN,  OWN,  NONE, NONE);
            case WRITE_ATTENDEES -> pick(role,    ALL,  NONE, OWN,  NONE, NONE, NONE);
            case READ_CONTACTS -> pick(role,      ALL,  ALL,  OWN,  OWN,  NONE, NONE);
            case WRITE_CONTACTS -> pick(role,     ALL,  NONE, OWN,  NONE, NONE, NONE);
            case HAND_OVER_POSTS -> pick(role,    ALL,  NONE, OWN,  OWN,  NONE, NONE);
            case PHONE -> pick(role,              ALL,  ALL,  OWN,  NONE, NONE, NONE);
            case WRITE_PROGRAMMES -> pick(role,   ALL,  ALL,  NONE, NONE, NONE, NONE);
            case WRITE_REGISTER -> pick(role,     ALL,  NONE, NONE, NONE, NONE, NONE);
            case WRITE_ACCOUNTS -> pick(role,     ALL,  NONE, NONE, NONE, NONE, NONE);
            case READ_AUDIT -> pick(role,         ALL,  ALL,  NONE, NONE, NONE, NONE);
            // spotless:on
        };
    }

    private static Scope pick(
            Role role, Scope admin, Scope forum, Scope cmo, Scope municipality, Scope ministry, Scope reader) {
        return switch (role) {
            case ADMIN -> admin;
            case FORUM -> forum;
            case CMO -> cmo;
            case MUNICIPALITY -> municipality;
            case MINISTRY -> ministry;
            case READER -> reader;
        };
    }
}
