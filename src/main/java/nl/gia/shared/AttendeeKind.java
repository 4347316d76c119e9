package nl.gia.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody attends as; the Dutch word of each is read as well. */
public enum AttendeeKind {
    COUNCILLOR("raadslid"),
    EXECUTIVE("collegelid"),
    OFFICIAL("ambtenaar"),
    STATE_OFFICIAL("rijksambtenaar"),
    WELFARE_STAFF("medewerker_welzijn"),
    WELFARE_EXECUTIVE("bestuurder_welzijn"),
    SELF_ORGANISATION("zelforganisatie"),
    EXPERT("deskundige"),
    OTHER("anders");

    private final String dutch;

    AttendeeKind(String dutch) {
        this.dutch = dutch;
    }

    /** Whether presence in this kind makes a municipality take part (rule P1). */
    public boolean countsForMunicipality() {
        return this == COUNCILLOR || this == EXECUTIVE || this == OFFICIAL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word that stands in files. */
    public String dutch() {
        return dutch;
    }

    public static Optional<AttendeeKind> read(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(kind -> kind.code().equalsIgnoreCase(word) || kind.dutch.equalsIgnoreCase(word))
                .findFirst();
    }
}
