package nl.gia.security.accounts;

public enum AccountState {
    ACTIVE,
    /** has not chosen a password yet */
    INVITED,
    /** invited, and the link has expired */
    EXPIRED,
    DISABLED
}
