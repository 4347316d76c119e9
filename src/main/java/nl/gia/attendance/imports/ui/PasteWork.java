package nl.gia.attendance.imports.ui;

import java.util.List;
import nl.gia.attendance.imports.CheckedRow;
import nl.gia.attendance.imports.PasteChoice;
import nl.gia.attendance.imports.PastedList;
import nl.gia.attendance.imports.PastedRow;
import nl.gia.municipalities.MunicipalityRow;

/** What is done with a pasted list at one meeting. */
interface PasteWork {

    PastedList read(String text);

    List<CheckedRow> check(PasteChoice choice, List<PastedRow> rows);

    void register(PasteChoice choice, List<PastedRow> rows);

    /** Those of the day. */
    List<MunicipalityRow> municipalities();
}
