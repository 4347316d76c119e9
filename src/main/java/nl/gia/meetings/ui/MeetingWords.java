package nl.gia.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.meetings.MeetingStatus;

final class MeetingWords {

    private MeetingWords() {}

    static String of(MeetingStatus status) {
        return I18NProvider.translate("meetings.status." + status);
    }

    static StatusBadge badge(MeetingStatus status) {
        return new StatusBadge(of(status), tone(status));
    }

    static Tone tone(MeetingStatus status) {
        return switch (status) {
            case DRAFT -> Tone.DRAFT;
            case PUBLISHED -> Tone.INFO;
            case HELD, REPORTED, CLOSED -> Tone.OK;
            case CANCELLED -> Tone.BAD;
        };
    }
}
