package nl.gia.attendance.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gia.attendance.imports.CheckedRow;
import nl.gia.attendance.imports.PasteChoice;
import nl.gia.attendance.imports.PasteResult;
import nl.gia.attendance.imports.PastedAttendees;
import nl.gia.attendance.imports.PastedList;
import nl.gia.attendance.imports.PastedRow;
import nl.gia.attendance.ui.AttendeeTool;
import nl.gia.kit.Notices;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.AmsterdamTime;
import org.springframework.core.annotation.Order;

/** A list that is at hand in a sheet or a mail, brought in at once. */
@org.springframework.stereotype.Component
@Order(10)
class PasteTool implements AttendeeTool {

    private final PastedAttendees pasted;
    private final Municipalities municipalities;
    private final Clock clock;

    PasteTool(PastedAttendees pasted, Municipalities municipalities, Clock clock) {
        this.pasted = pasted;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public Optional<Component> tool(MeetingDetails meeting, boolean mayWrite, Runnable changed) {
        if (!mayWrite) {
            return Optional.empty();
        }
        boolean hasBegun = !meeting.row().start().isAfter(AmsterdamTime.now(clock));
        return Optional.of(new Button(
                I18NProvider.translate("attendance.paste"),
                click -> new PasteDialog(new AtMeeting(meeting.row(), changed), hasBegun).open()));
    }

    private final class AtMeeting implements PasteWork {

        private final MeetingRow meeting;
        private final Runnable changed;

        AtMeeting(MeetingRow meeting, Runnable changed) {
            this.meeting = meeting;
            this.changed = changed;
        }

        @Override
        public PastedList read(String text) {
            return pasted.read(meeting.id(), text);
        }

        @Override
        public List<CheckedRow> check(PasteChoice choice, List<PastedRow> rows) {
            return pasted.check(meeting.id(), choice, rows);
        }

        @Override
        public void register(PasteChoice choice, List<PastedRow> rows) {
            PasteResult result = pasted.register(meeting.id(), choice, rows);
            Notices.undoable(
                    "attendance.paste.done",
                    () -> {
                        pasted.undo(meeting.id(), result);
                        changed.run();
                    },
                    result.added().size(),
                    result.listed(),
                    result.marked().size());
            changed.run();
        }

        @Override
        public List<MunicipalityRow> municipalities() {
            return municipalities.on(AmsterdamTime.dayOf(meeting.start())).items();
        }
    }
}
