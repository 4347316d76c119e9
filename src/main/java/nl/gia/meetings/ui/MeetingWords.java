package nl.gia.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.meetings.MeetingStatus;
import org.jspecify.annotations.Nullable;

public final class MeetingWords {

    private MeetingWords() {}

    static String of(MeetingStatus status) {
        return I18NProvider.translate("meetings.status." + status);
    }

    public static StatusBadge badge(MeetingStatus status) {
        return new StatusBadge(of(status), tone(status)).sign(sign(status));
    }

    /** Before the word, and in its place where there is room for one sign only. */
    static String sign(MeetingStatus status) {
        return switch (status) {
            case DRAFT -> "○";
            case PUBLISHED -> "●";
            case HELD -> "✓";
            case REPORTED -> "✎";
            case CLOSED -> "■";
            case CANCELLED -> "✕";
        };
    }

    static Tone tone(MeetingStatus status) {
        return switch (status) {
            case DRAFT -> Tone.DRAFT;
            case PUBLISHED -> Tone.INFO;
            case HELD, REPORTED, CLOSED -> Tone.OK;
            case CANCELLED -> Tone.BAD;
        };
    }

    /** concept,gepubliceerd; null of none */
    static @Nullable String inAddress(Collection<MeetingStatus> statuses) {
        return statuses.isEmpty()
                ? null
                : statuses.stream()
                        .sorted()
                        .map(status -> of(status).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    /** In whichever language; what is no status is passed over. */
    static Set<MeetingStatus> fromAddress(String text) {
        Set<MeetingStatus> statuses = EnumSet.noneOf(MeetingStatus.class);
        for (String word : text.split(",")) {
            Arrays.stream(MeetingStatus.values())
                    .filter(status -> word.strip().equalsIgnoreCase(of(status))
                            || word.strip().equalsIgnoreCase(status.name()))
                    .forEach(statuses::add);
        }
        return statuses;
    }
}
