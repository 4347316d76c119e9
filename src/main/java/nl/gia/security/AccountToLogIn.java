package nl.gia.security;

import nl.gia.shared.AccountId;
import org.springframework.modulith.NamedInterface;

/** What the ways in know of an account. */
@NamedInterface("login")
public record AccountToLogIn(AccountId id, String email, String name, Role role) {}
