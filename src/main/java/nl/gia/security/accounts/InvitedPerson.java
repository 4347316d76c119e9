package nl.gia.security.accounts;

import java.time.Instant;
import nl.gia.shared.AccountId;

/** Whoever a link is for. */
public record InvitedPerson(AccountId account, String name, String email, Instant expires) {}
