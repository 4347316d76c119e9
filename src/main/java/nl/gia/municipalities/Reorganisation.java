package nl.gia.municipalities;

import java.time.LocalDate;
import nl.gia.shared.MunicipalityCode;

/**
 * @param heir the new municipality continues the old one: its presence counts there (rule P4)
 * @param byHand entered by an administrator, who may take it back
 */
public record Reorganisation(
        LocalDate on,
        MunicipalityCode oldCode,
        String oldName,
        MunicipalityCode newCode,
        String newName,
        ReorganisationKind kind,
        boolean oldAbolished,
        boolean newEstablished,
        boolean heir,
        boolean byHand) {}
