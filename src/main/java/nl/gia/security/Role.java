package nl.gia.security;

public enum Role {
    ADMIN,
    FORUM,
    CMO,
    MUNICIPALITY,
    MINISTRY,
    READER;

    /** Those who work for the programme, beside those who take part in it or look at it. */
    public boolean isStaff() {
        return switch (this) {
            case ADMIN, FORUM, CMO, MINISTRY -> true;
            case MUNICIPALITY, READER -> false;
        };
    }
}
