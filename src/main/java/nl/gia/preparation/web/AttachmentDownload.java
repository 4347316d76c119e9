package nl.gia.preparation.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.preparation.Attachment;
import nl.gia.preparation.Attachments;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** An attachment, always to be kept and never to be shown in the page's own place. */
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
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(attachment.name(), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .contentType(MediaType.parseMediaType(attachment.mediaType()))
                    .body(attachments.content(at, attachment.id()));
        } catch (Problem.NotFound | IllegalArgumentException nothing) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
