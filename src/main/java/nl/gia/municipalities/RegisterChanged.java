package nl.gia.municipalities;

/** Published in the transaction that changed the register, so that what is kept ready from it follows at once. */
public record RegisterChanged() {}
