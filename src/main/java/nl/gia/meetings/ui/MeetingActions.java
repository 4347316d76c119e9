package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.gia.kit.Notices;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingArchive;
import nl.gia.meetings.MeetingCopies;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingFollowers;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.MeetingsTogether;
import nl.gia.meetings.Together;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityFilter;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Problem;
import org.springframework.beans.factory.ObjectProvider;

/** What can be done with a meeting in its state, by whoever looks at it. */
@org.springframework.stereotype.Component
class MeetingActions {

    private final Meetings meetings;
    private final MeetingCopies copies;
    private final MeetingArchive archive;
    private final MeetingsTogether together;
    private final ObjectProvider<MeetingFollowers> followers;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final MeetingRights rights;
    private final Access access;

    MeetingActions(
            Meetings meetings,
            MeetingCopies copies,
            MeetingArchive archive,
            MeetingsTogether together,
            ObjectProvider<MeetingFollowers> followers,
            Programmes programmes,
            Municipalities municipalities,
            MeetingRights rights,
            Access access) {
        this.meetings = meetings;
        this.copies = copies;
        this.archive = archive;
        this.together = together;
        this.followers = followers;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.rights = rights;
        this.access = access;
    }

    /** The primary one last. */
    List<Component> of(MeetingDetails meeting, Runnable changed) {
        List<Component> actions = new ArrayList<>();
        if (!rights.may(Action.WRITE_MEETINGS, meeting.row())) {
            return actions;
        }
        MeetingStatus status = meeting.row().status();
        String reference = meeting.row().reference();
        boolean isOver = status == MeetingStatus.CANCELLED || status == MeetingStatus.CLOSED;
        if (hasRegion(meeting)) {
            actions.add(new Button(say("meetings.copy"), click -> copy(meeting)));
        }
        if (meeting.row().archived()) {
            actions.add(new Button(say("meetings.takeOut"), click -> takeOut(reference, changed)));
            return actions;
        }
        if (isOver || status == MeetingStatus.DRAFT) {
            actions.add(new Button(say("meetings.archive"), click -> archive(reference, changed)));
        }
        if (!isOver) {
            actions.add(new Button(say("meetings.change"), click -> change(meeting, changed)));
        }
        if (status == MeetingStatus.DRAFT || status == MeetingStatus.PUBLISHED) {
            actions.add(new Button(say("meetings.cancel"), click -> askToCancel(meeting, changed)));
        }
        if (status == MeetingStatus.DRAFT) {
            actions.add(primary("meetings.publish", () -> publish(reference, changed)));
        }
        if (status == MeetingStatus.HELD || status == MeetingStatus.REPORTED) {
            actions.add(primary(
                    "meetings.close",
                    () -> ReasonDialog.ask(
                            "meetings.close", reason -> afresh(changed, () -> meetings.close(reference, reason)))));
        }
        return actions;
    }

    private void copy(MeetingDetails meeting) {
        ProgrammeDetails programme = programmes.find(meeting.programmeId()).orElseThrow();
        new PlanMeetingDialog(programme, MeetingFields.writable(programme, access), typed -> {
                    MeetingDetails copy = copies.copy(meeting.row().reference(), typed);
                    UI.getCurrent()
                            .navigate(MeetingNavigation.meeting(copy.row().reference()));
                    Notices.done("meetings.copied");
                })
                .copying(meeting)
                .open();
    }

    private void askToCancel(MeetingDetails meeting, Runnable changed) {
        String reference = meeting.row().reference();
        FollowChoice choice = new FollowChoice(say("meetings.follow.cancel"), after(meeting));
        ReasonDialog.ask("meetings.cancel", choice, reason -> {
            if (choice.isForAll()) {
                cancelAll(reference, reason, changed);
            } else {
                cancel(reference, reason, changed);
            }
        });
    }

    private void cancelAll(String reference, String reason, Runnable changed) {
        followers.ifAvailable(all -> {
            Together cancelled = afresh(changed, () -> all.cancel(reference, reason));
            undoable("meetings.cancelled", () -> together.undoCancel(cancelled.done()), changed);
            LeftBehindDialog.tell(cancelled.left());
        });
    }

    private void change(String reference, ChangeMeeting typed, boolean isForAll) {
        if (isForAll) {
            followers.ifAvailable(
                    all -> LeftBehindDialog.tell(all.change(reference, typed).left()));
        } else {
            meetings.change(reference, typed);
        }
    }

    private int after(MeetingDetails meeting) {
        MeetingFollowers all = followers.getIfAvailable();
        return all == null ? 0 : all.after(meeting);
    }

    private void cancel(String reference, String reason, Runnable changed) {
        int version =
                afresh(changed, () -> meetings.cancel(reference, reason)).row().version();
        undoable("meetings.cancelled", () -> archive.undoCancel(reference, version), changed);
    }

    private void archive(String reference, Runnable changed) {
        if (Notices.attempt(() -> afresh(changed, () -> archive.archive(reference)))) {
            undoable("meetings.archived", () -> archive.takeOut(reference), changed);
        }
    }

    private void takeOut(String reference, Runnable changed) {
        if (Notices.attempt(() -> afresh(changed, () -> archive.takeOut(reference)))) {
            undoable("meetings.takenOut", () -> archive.archive(reference), changed);
        }
    }

    /** Shows how it stands now, also to who is refused because another was first. */
    private static <T> T afresh(Runnable changed, Supplier<T> action) {
        try {
            T done = action.get();
            changed.run();
            return done;
        } catch (Problem.Conflict refused) {
            changed.run();
            throw refused;
        }
    }

    private static void undoable(String key, Runnable undo, Runnable changed) {
        Notices.undoable(key, () -> {
            undo.run();
            changed.run();
        });
    }

    private void publish(String reference, Runnable changed) {
        if (Notices.attempt(() -> afresh(changed, () -> meetings.publish(reference)))) {
            Notices.done("meetings.published");
        }
    }

    private void change(MeetingDetails meeting, Runnable changed) {
        ProgrammeDetails programme = programmes.find(meeting.programmeId()).orElseThrow();
        List<String> regions = regions(meeting, programme);
        FollowChoice choice = new FollowChoice(say("meetings.follow.change"), after(meeting));
        new ChangeMeetingDialog(
                        meeting,
                        programme,
                        regions,
                        (text, page) -> municipalities
                                .search(
                                        new MunicipalityFilter(
                                                text,
                                                null,
                                                AmsterdamTime.dayOf(
                                                        meeting.row().start())),
                                        page)
                                .getContent(),
                        seen -> meetings.since(seen.reference(), seen.version()),
                        choice,
                        typed -> {
                            change(meeting.row().reference(), typed, choice.isForAll());
                            changed.run();
                        })
                .open();
    }

    // Who is only in its team leaves it in its region.
    private List<String> regions(MeetingDetails meeting, ProgrammeDetails programme) {
        return hasRegion(meeting)
                ? MeetingFields.writable(programme, access)
                : List.of(meeting.row().regionName());
    }

    private boolean hasRegion(MeetingDetails meeting) {
        return access.mayIn(Action.WRITE_MEETINGS, meeting.row().region());
    }

    private static Button primary(String key, Runnable action) {
        Button button = new Button(say(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
