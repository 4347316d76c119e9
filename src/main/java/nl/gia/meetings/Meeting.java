package nl.gia.meetings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** Guards its life cycle: draft, published, held, reported, closed; cancelled from the first two. */
@Entity
class Meeting {

    @Id
    private UUID id;

    private String reference;
    private UUID programmeId;
    private UUID regionId;
    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingFormat format;

    private Instant startsAt;
    private Instant endsAt;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable UUID organiserId;
    private @Nullable String hostCode;
    private @Nullable Integer capacity;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingStatus statusBeforeHeld;

    private @Nullable String reason;
    private @Nullable Cancellation cancellation;
    private @Nullable Instant archivedAt;
    private boolean example;

    @Column(updatable = false)
    private String createdBy;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "meeting_theme", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "theme_id")
    private List<UUID> themes = new ArrayList<>();

    protected Meeting() {}

    Meeting(String reference, UUID programme, MeetingPlan plan, boolean example, String createdBy) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.programmeId = programme;
        this.example = example;
        this.createdBy = createdBy;
        take(plan);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    String reference() {
        return reference;
    }

    RegionId region() {
        return new RegionId(regionId);
    }

    MeetingStatus status() {
        return status;
    }

    /** What another plan would change for who is on its list. */
    MeetingReplanned replannedBy(MeetingPlan plan) {
        LocalDate day = AmsterdamTime.dayOf(plan.start());
        return new MeetingReplanned(
                id(),
                Objects.equals(plan.capacity(), capacity) ? null : plan.capacity(),
                day.equals(AmsterdamTime.dayOf(startsAt)) ? null : day);
    }

    int version() {
        return version;
    }

    UUID programme() {
        return programmeId;
    }

    boolean isAsPlanned(MeetingPlan plan) {
        return plan.equals(plan());
    }

    MeetingPlan plan() {
        return new MeetingPlan(
                title, region(), themes(), startsAt, endsAt, place, link, format, capacity, hostCode, organiserId);
    }

    /** The organiser, host, link and capacity as they are: for what is planned by a file that does not tell them. */
    MeetingPlan keeping(MeetingPlan plan) {
        return plan.with(link, capacity, hostCode, organiserId);
    }

    void change(MeetingPlan plan, Instant now) {
        whyNotChange(plan, now).ifPresent(why -> {
            throw new Problem.Conflict(why);
        });
        take(plan);
    }

    Optional<Message> whyNotChange(MeetingPlan plan, Instant now) {
        if (archivedAt != null) {
            return Optional.of(MeetingRefusals.ARCHIVED);
        }
        if (status == MeetingStatus.CANCELLED || status == MeetingStatus.CLOSED) {
            return Optional.of(MeetingRefusals.of("change", status));
        }
        if (status != MeetingStatus.DRAFT
                && plan.place() == null
                && plan.link() == null
                && (place != null || link != null)) {
            return Optional.of(Message.of("meetings.problem.publishedWithoutPlace"));
        }
        return wasHeld() && plan.start().isAfter(now)
                ? Optional.of(Message.of("meetings.problem.heldInFuture"))
                : Optional.empty();
    }

    void publish() {
        allow("publish", status == MeetingStatus.DRAFT);
        MeetingRefusals.unpublishable(place, link, themes).ifPresent(why -> {
            throw new Problem.Conflict(why);
        });
        status = MeetingStatus.PUBLISHED;
    }

    void cancel(String why, @Nullable UUID by, Instant now) {
        allow("cancel", status == MeetingStatus.DRAFT || status == MeetingStatus.PUBLISHED);
        cancellation = new Cancellation(status, by, now);
        status = MeetingStatus.CANCELLED;
        reason = why;
    }

    /** @param seen the version that cancelling made: anything after it stays */
    void undoCancel(int seen, @Nullable UUID by, Instant now) {
        if (status != MeetingStatus.CANCELLED
                || cancellation == null
                || version != seen
                || !cancellation.mayBeUndoneBy(by, now)) {
            throw new Problem.Conflict("meetings.problem.undoTooLate");
        }
        status = cancellation.before();
        cancellation = null;
        reason = null;
    }

    void archive(Instant now) {
        allow(
                "archive",
                status == MeetingStatus.DRAFT || status == MeetingStatus.CLOSED || status == MeetingStatus.CANCELLED);
        archivedAt = now;
    }

    void takeOutOfArchive() {
        archivedAt = null;
    }

    void close(@Nullable String why) {
        allow("close", wasHeld() && status != MeetingStatus.CLOSED);
        if (why == null) {
            throw new Problem.Conflict("meetings.problem.closeWithoutReason");
        }
        status = MeetingStatus.CLOSED;
        reason = why;
    }

    /** Whether presence can be noted at a moment; says why not otherwise. */
    void admit(Instant now) {
        if (status == MeetingStatus.CANCELLED || status == MeetingStatus.CLOSED) {
            throw refused("admit");
        }
        if (startsAt.isAfter(now)) {
            throw new Problem.Conflict("meetings.problem.presenceBeforeStart");
        }
    }

    void firstPresence() {
        if (status == MeetingStatus.DRAFT || status == MeetingStatus.PUBLISHED) {
            statusBeforeHeld = status;
            status = MeetingStatus.HELD;
            archivedAt = null;
        }
    }

    void lastPresenceUndone() {
        if (status == MeetingStatus.HELD) {
            status = statusBeforeHeld == null ? MeetingStatus.PUBLISHED : statusBeforeHeld;
            statusBeforeHeld = null;
        }
    }

    private boolean wasHeld() {
        return status == MeetingStatus.HELD || status == MeetingStatus.REPORTED || status == MeetingStatus.CLOSED;
    }

    private List<UUID> themes() {
        return List.copyOf(themes);
    }

    private void allow(String action, boolean allowed) {
        if (archivedAt != null) {
            throw new Problem.Conflict(MeetingRefusals.ARCHIVED);
        }
        if (!allowed) {
            throw refused(action);
        }
    }

    private Problem refused(String action) {
        return new Problem.Conflict(MeetingRefusals.of(action, status));
    }

    private void take(MeetingPlan plan) {
        title = plan.title();
        regionId = plan.region().value();
        startsAt = plan.start();
        endsAt = plan.end();
        place = plan.place();
        link = plan.link();
        format = plan.format();
        capacity = plan.capacity();
        hostCode = plan.hostCode();
        organiserId = plan.organiser();
        if (!plan.themes().equals(themes())) {
            themes.clear();
            themes.addAll(plan.themes());
        }
    }
}
