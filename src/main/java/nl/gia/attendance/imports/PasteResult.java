package nl.gia.attendance.imports;

import java.util.List;
import nl.gia.shared.AttendanceId;

/**
 * @param added to the list
 * @param marked as present, of who was on it
 * @param listed how many were on it
 */
public record PasteResult(List<AttendanceId> added, List<AttendanceId> marked, int listed) {}
