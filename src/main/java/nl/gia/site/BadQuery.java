package nl.gia.site;

/** Something in the query of a call cannot be read. */
class BadQuery extends RuntimeException {}
