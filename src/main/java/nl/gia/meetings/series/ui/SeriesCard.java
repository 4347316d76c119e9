package nl.gia.meetings.series.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.series.MeetingSeries;
import nl.gia.meetings.series.SeriesDetails;
import nl.gia.meetings.ui.MeetingCard;
import org.springframework.core.annotation.Order;

/** On the page of a meeting: which of its series it is. */
@org.springframework.stereotype.Component
@Order
class SeriesCard implements MeetingCard {

    private final MeetingSeries series;

    SeriesCard(MeetingSeries series) {
        this.series = series;
    }

    @Override
    public Optional<Component> card(MeetingDetails meeting, Runnable changed) {
        return series.of(meeting.row().id()).map(found -> card(found, meeting));
    }

    private static Component card(SeriesDetails found, MeetingDetails meeting) {
        Card card = new Card(I18NProvider.translate("series.card"));
        int place = found.position(meeting.row().id()) + 1;
        card.add(
                new Paragraph(I18NProvider.translate(
                        "series.card.place", place, found.meetings().size())),
                new Anchor(SeriesAddress.of(found.id()), I18NProvider.translate("series.card.open")),
                new Hint(SeriesWords.of(found, UI.getCurrent().getLocale())));
        return card;
    }
}
