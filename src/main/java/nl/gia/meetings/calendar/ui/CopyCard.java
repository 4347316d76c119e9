package nl.gia.meetings.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.gia.kit.Card;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.calendar.FileAddress;
import nl.gia.meetings.ui.MeetingCard;
import org.springframework.core.annotation.Order;

/** On the page of a meeting that others can rely on: the way into one's own calendar. */
@org.springframework.stereotype.Component
@Order(95)
class CopyCard implements MeetingCard {

    @Override
    public Optional<Component> card(MeetingDetails meeting, Runnable changed) {
        MeetingStatus status = meeting.row().status();
        return status == MeetingStatus.DRAFT || status == MeetingStatus.CANCELLED
                ? Optional.empty()
                : Optional.of(card(meeting.row().reference()));
    }

    private static Component card(String reference) {
        Anchor file = new Anchor(FileAddress.of(reference).substring(1), I18NProvider.translate("calendar.copy.get"));
        file.addClassName("gia-button");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return new Card(
                I18NProvider.translate("calendar.inYours"),
                new Paragraph(I18NProvider.translate("calendar.copy.explained")),
                file);
    }
}
