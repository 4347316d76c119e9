package nl.gia.kit;

import java.util.Locale;

/** How a state is meant: orange only for behind, red only for too late. Words say it too. */
public enum Tone {
    INFO,
    OK,
    WARN,
    BAD,
    DRAFT;

    public String className() {
        return "gia-" + name().toLowerCase(Locale.ROOT);
    }
}
