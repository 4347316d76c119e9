package nl.gia.security.accounts;

import java.time.Instant;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;

/** @param secret told now and never again */
public record InvitationLink(AccountId account, OneTimeSecret secret, Instant expires) {}
