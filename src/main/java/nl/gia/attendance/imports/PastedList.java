package nl.gia.attendance.imports;

import java.util.List;

/** @param saysPresence whether it has a column that tells who was there */
public record PastedList(List<PastedRow> rows, boolean saysPresence) {}
