package nl.gia.preparation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that belong to a meeting, for who may see it. Nothing is believed of what is sent: its bytes say what it is. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class Attachments {

    public static final int LARGEST = 20_000_000;
    private static final int MOST = 20;
    private static final Duration UNDO_TIME = Duration.ofDays(1);

    private final AttachmentQueries queries;
    private final PreparedMeeting meetings;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Attachments(AttachmentQueries queries, PreparedMeeting meetings, Access access, Audit audit, Clock clock) {
        this.queries = queries;
        this.meetings = meetings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What may be at the end of a name. */
    public static List<String> extensions() {
        return FileKind.extensions();
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(MeetingId meeting) {
        meetings.seen(meeting);
        return queries.of(meeting);
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(MeetingId meeting) {
        return meetings.mayWrite(meetings.seen(meeting));
    }

    @Transactional(readOnly = true)
    public Attachment find(MeetingId meeting, UUID id) {
        meetings.seen(meeting);
        return queries.find(meeting, id).orElseThrow(Problem.NotFound::new);
    }

    @Transactional(readOnly = true)
    public byte[] content(MeetingId meeting, UUID id) {
        return queries.content(find(meeting, id).id());
    }

    public UUID add(MeetingId meeting, String typedName, byte[] content) {
        meetings.writable(meeting);
        String name =
                FileName.safe(typedName).orElseThrow(() -> new Problem.Invalid("file", "preparation.problem.fileName"));
        FileKind kind = FileKind.named(FileName.extension(name))
                .orElseThrow(() -> new Problem.Invalid("file", "preparation.problem.fileKind", name));
        if (content.length > LARGEST) {
            throw new Problem.Invalid("file", "preparation.problem.fileLarge", name, LARGEST / 1_000_000);
        }
        if (!kind.is(content)) {
            throw new Problem.Invalid("file", "preparation.problem.fileContent", name);
        }
        meetings.written(meeting);
        requireRoom(meeting);
        Instant now = AmsterdamTime.now(clock);
        queries.forget(now.minus(UNDO_TIME));
        String by = access.principal().orElseThrow(Problem.NotAllowed::new).name();
        Attachment attachment = new Attachment(UUID.randomUUID(), name, kind.mediaType(), content.length, now, by);
        queries.add(meeting, attachment, sha256(content), content);
        note("meeting.attachmentAdded", meeting, attachment.id());
        return attachment.id();
    }

    /** Can be brought back for a day. */
    public void remove(MeetingId meeting, UUID id) {
        meetings.written(meeting);
        if (!queries.remove(meeting, id, AmsterdamTime.now(clock))) {
            throw new Problem.NotFound();
        }
        note("meeting.attachmentRemoved", meeting, id);
    }

    public void restore(MeetingId meeting, UUID id) {
        meetings.written(meeting);
        requireRoom(meeting);
        if (!queries.restore(meeting, id)) {
            throw new Problem.NotFound();
        }
        note("meeting.attachmentRestored", meeting, id);
    }

    private void requireRoom(MeetingId meeting) {
        if (queries.of(meeting).size() >= MOST) {
            throw new Problem.Conflict("preparation.problem.manyFiles", MOST);
        }
    }

    private void note(String action, MeetingId meeting, UUID attachment) {
        audit.done(action, "meeting", meeting.toString(), Map.of("attachment", attachment.toString()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
