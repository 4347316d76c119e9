package nl.gia.security.accounts.ui;

import nl.gia.shared.AccountId;

/** Addresses of the accounts, relative to the root of the site. */
final class AccountNavigation {

    static final String LIST = "beheer/accounts";
    static final String OWN = "account";

    private AccountNavigation() {}

    static String account(AccountId id) {
        return LIST + "/" + id;
    }
}
