package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.gia.kit.Notices;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityFilter;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;

/** What can be done with a meeting in its state, by whoever looks at it. */
@org.springframework.stereotype.Component
class MeetingActions {

    private final Meetings meetings;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final Access access;

    MeetingActions(Meetings meetings, Programmes programmes, Municipalities municipalities, Access access) {
        this.meetings = meetings;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.access = access;
    }

    /** The primary one last. */
    List<Component> of(MeetingDetails meeting, Runnable changed) {
        List<Component> actions = new ArrayList<>();
        if (!access.mayIn(Action.WRITE_MEETINGS, meeting.row().region())) {
            return actions;
        }
        MeetingStatus status = meeting.row().status();
        String reference = meeting.row().reference();
        boolean isOver = status == MeetingStatus.CANCELLED || status == MeetingStatus.CLOSED;
        if (!isOver) {
            actions.add(new Button(say("meetings.change"), click -> change(meeting, changed)));
        }
        if (status == MeetingStatus.DRAFT || status == MeetingStatus.PUBLISHED) {
            actions.add(new Button(
                    say("meetings.cancel"),
                    click -> ReasonDialog.ask("meetings.cancel", reason -> {
                        meetings.cancel(reference, reason);
                        changed.run();
                    })));
        }
        if (status == MeetingStatus.DRAFT) {
            actions.add(primary("meetings.publish", () -> publish(reference, changed)));
        }
        if (status == MeetingStatus.HELD || status == MeetingStatus.REPORTED) {
            actions.add(primary(
                    "meetings.close",
                    () -> ReasonDialog.ask("meetings.close", reason -> {
                        meetings.close(reference, reason);
                        changed.run();
                    })));
        }
        return actions;
    }

    private void publish(String reference, Runnable changed) {
        if (Notices.attempt(() -> meetings.publish(reference))) {
            Notices.done("meetings.published");
            changed.run();
        }
    }

    private void change(MeetingDetails meeting, Runnable changed) {
        ProgrammeDetails programme = programmes.find(meeting.programmeId()).orElseThrow();
        List<String> regions = programme.regions().stream()
                .filter(region -> region.active() && access.mayIn(Action.WRITE_MEETINGS, region.id()))
                .map(RegionDetails::name)
                .toList();
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
                        typed -> {
                            meetings.change(meeting.row().reference(), typed);
                            changed.run();
                        })
                .open();
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
