package nl.gia.attendance.imports.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.kit.BackgroundWork;
import nl.gia.kit.ImportDialog;
import nl.gia.meetings.ui.MeetingListImport;
import nl.gia.programmes.ProgrammeDetails;
import org.springframework.stereotype.Component;

/** One file holds the lists of many meetings, so it is offered beside the meetings. */
@Component
class AttendanceListImport implements MeetingListImport {

    private final AttendanceImport imports;
    private final BackgroundWork background;

    AttendanceListImport(AttendanceImport imports, BackgroundWork background) {
        this.imports = imports;
        this.background = background;
    }

    @Override
    public String key() {
        return "attendance.import";
    }

    @Override
    public void open(ProgrammeDetails programme, Runnable done) {
        new ImportDialog(
                        I18NProvider.translate("attendance.importTitle"),
                        I18NProvider.translate("attendance.importColumns"),
                        background,
                        (file, dryRun) -> imports.run(programme.slug(), file, dryRun),
                        done)
                .open();
    }
}
