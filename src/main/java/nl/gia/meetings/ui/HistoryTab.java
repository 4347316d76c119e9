package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.gia.audit.History;
import nl.gia.audit.ObjectRef;
import nl.gia.audit.Sentences;
import nl.gia.audit.ui.HistoryCard;
import nl.gia.meetings.MeetingDetails;
import org.springframework.core.annotation.Order;

/** What happened to a meeting, for whom may write it. */
@org.springframework.stereotype.Component
@Order(90)
class HistoryTab implements MeetingTab {

    private final History history;
    private final Sentences sentences;

    HistoryTab(History history, Sentences sentences) {
        this.history = history;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "geschiedenis";
    }

    @Override
    public Optional<String> title(MeetingDetails meeting) {
        return history.mayRead(object(meeting))
                ? Optional.of(I18NProvider.translate("audit.history"))
                : Optional.empty();
    }

    @Override
    public Component content(MeetingDetails meeting, Runnable changed) {
        return new HistoryCard(history, sentences, object(meeting));
    }

    private static ObjectRef object(MeetingDetails meeting) {
        return new ObjectRef("meeting", meeting.row().id().toString());
    }
}
