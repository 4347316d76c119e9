package nl.gia.example;

import nl.gia.attendance.AttendanceImport;
import nl.gia.attendance.PresenceList;
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
        imports.run(slug, list.file(), false);
        list.walkIns().forEach(presence::note);
    }
}
