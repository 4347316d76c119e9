package nl.gia.attendance.imports;

/** What a pasted list can say of somebody. */
public enum PasteField {
    NAME,
    EMAIL,
    MUNICIPALITY,
    KIND,
    ORGANISATION,
    FUNCTION,
    PRESENT
}
