package nl.gia.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FileField;
import nl.gia.kit.Notices;
import nl.gia.meetings.MeetingRow;
import nl.gia.preparation.Attachment;
import nl.gia.preparation.Attachments;

/** The files of a meeting, to take home; added and removed by who may write it. */
class AttachmentsTab extends Div {

    private final Attachments attachments;
    private final MeetingRow meeting;
    private final boolean mayWrite;
    private final Runnable changed;
    private final Card shown = new Card();
    private final Upload upload;

    AttachmentsTab(Attachments attachments, MeetingRow meeting, boolean mayWrite, Runnable changed) {
        this.attachments = attachments;
        this.meeting = meeting;
        this.mayWrite = mayWrite;
        this.changed = changed;
        upload = new FileField(
                Attachments.LARGEST,
                "preparation.wrongKind",
                Attachments.extensions().stream().map(one -> "." + one).toArray(String[]::new));
        upload.setUploadHandler((UploadHandler) this::receive);
        add(shown);
        if (mayWrite) {
            add(upload);
        }
        show();
    }

    // The browser is told the limit too, but who is no browser is not bound by that.
    private void receive(UploadEvent event) throws IOException {
        byte[] received = event.getInputStream().readNBytes(Attachments.LARGEST + 1);
        String name = event.getFileName();
        event.getUI().access(() -> {
            upload.clearFileList();
            if (Notices.attempt(() -> attachments.add(meeting.id(), name, received))) {
                Notices.done("preparation.attached", name);
                follow();
            }
        });
    }

    private void show() {
        List<Attachment> files = attachments.of(meeting.id());
        shown.removeAll();
        if (files.isEmpty()) {
            shown.add(new EmptyState(
                    getTranslation("preparation.noAttachments"), getTranslation("preparation.noAttachments.hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-lines");
        files.forEach(file -> list.add(line(file)));
        shown.add(list);
    }

    private ListItem line(Attachment file) {
        Anchor link = new Anchor("bijlagen/" + meeting.reference() + "/" + file.id(), file.name());
        link.setRouterIgnore(true);
        Span about = new Span(getTranslation(
                "preparation.attachedBy", kilobytes(file), Dates.moment(file.at(), getLocale()), file.by()));
        about.addClassName("gia-small");
        ListItem line = new ListItem(link, about);
        if (mayWrite) {
            line.add(removal(file));
        }
        return line;
    }

    private static int kilobytes(Attachment file) {
        return Math.max(1, file.size() / 1_000);
    }

    private Button removal(Attachment file) {
        Button remove = new Button("✕", click -> remove(file));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("preparation.remove", file.name()));
        return remove;
    }

    private void remove(Attachment file) {
        if (Notices.attempt(() -> attachments.remove(meeting.id(), file.id()))) {
            Notices.undoable("preparation.detached", () -> restore(file), file.name());
        }
        follow();
    }

    private void restore(Attachment file) {
        attachments.restore(meeting.id(), file.id());
        follow();
    }

    private void follow() {
        show();
        changed.run();
    }
}
