package nl.gia.preparation.web;

import java.util.UUID;
import nl.gia.kit.Download;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.preparation.Attachment;
import nl.gia.preparation.Attachments;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class AttachmentDownload {

    private final Attachments attachments;
    private final Meetings meetings;

    AttachmentDownload(Attachments attachments, Meetings meetings) {
        this.attachments = attachments;
        this.meetings = meetings;
    }

    @GetMapping("/bijlagen/{reference}/{id}")
    ResponseEntity<byte[]> download(@PathVariable String reference, @PathVariable String id) {
        try {
            MeetingDetails meeting = meetings.find(reference).orElseThrow(Problem.NotFound::new);
            MeetingId at = meeting.row().id();
            Attachment attachment = attachments.find(at, UUID.fromString(id));
            return new Download(attachment.name(), attachment.mediaType(), attachments.content(at, attachment.id()))
                    .answer();
        } catch (Problem.NotFound | IllegalArgumentException nothing) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
