package nl.gia.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.ui.MeetingTab;
import nl.gia.preparation.Attachments;
import nl.gia.shared.MeetingId;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(40)
class AttachmentsPart implements MeetingTab {

    private final Attachments attachments;

    AttachmentsPart(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "bijlagen";
    }

    @Override
    public Optional<String> title(MeetingDetails meeting) {
        MeetingId id = meeting.row().id();
        int count = attachments.of(id).size();
        return count > 0 || attachments.mayWrite(id)
                ? Optional.of(I18NProvider.translate("preparation.attachments", count))
                : Optional.empty();
    }

    @Override
    public Component content(MeetingDetails meeting, Runnable changed) {
        return new AttachmentsTab(
                attachments, meeting.row(), attachments.mayWrite(meeting.row().id()), changed);
    }
}
