package nl.gia.meetings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a meeting is held; the Dutch word of each is read as well. */
public enum MeetingFormat {
    CONFERENCE("conferentie"),
    MASTERCLASS("masterclass"),
    EXPERT_TEAM("expertteam"),
    WORKING_GROUP("werkgroep"),
    HOSTED("bij_gemeente"),
    JOINED("aangesloten");

    private final String dutch;

    MeetingFormat(String dutch) {
        this.dutch = dutch;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MeetingFormat> read(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(format -> format.code().equalsIgnoreCase(word) || format.dutch.equalsIgnoreCase(word))
                .findFirst();
    }
}
