package nl.gia.kit;

/**
 * @param about what tells it from others of the same name
 * @param href relative to the root of the site
 */
public record SearchHit(String title, String about, String href) {}
