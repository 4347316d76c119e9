package nl.gia.security;

import nl.gia.shared.Message;

/** @param role what its holder is, such as "CMO in Limburg" */
public record ExampleAccount(String name, Message role, String email, String password) {}
