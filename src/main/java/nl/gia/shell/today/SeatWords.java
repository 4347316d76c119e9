package nl.gia.shell.today;

import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.attendance.RegistrationFigures;
import nl.gia.meetings.MeetingRow;

/** 36 van 50 plaatsen · 17 gemeenten */
final class SeatWords {

    private SeatWords() {}

    static String of(MeetingRow meeting, RegistrationFigures figures) {
        Integer capacity = meeting.capacity();
        return capacity == null
                ? I18NProvider.translate("today.registered", figures.people(), figures.municipalities())
                : I18NProvider.translate("today.seats", figures.people(), capacity, figures.municipalities());
    }
}
