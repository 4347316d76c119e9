package nl.gia.example;

import nl.gia.attendance.PresenceList;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.shared.files.ImportSource;
import org.springframework.stereotype.Component;

/** Brings attendance lists in by the doors everybody uses: the file, then the list of who walked in. */
@Component
class Presences {

    private final AttendanceImport imports;
    private final PresenceList presence;

    Presences(AttendanceImport imports, PresenceList presence) {
        this.imports = imports;
        this.presence = presence;
    }

    void load(String slug, AttendanceList list) {
        imports.run(slug, ImportSource.csv(list.file()), false);
        list.walkIns().forEach(presence::note);
    }
}
