package nl.gia.security;

import nl.gia.shared.AccountId;

/** Who it is or what it may do changed, or its sessions ended. */
public record AccountChanged(AccountId account) {}
