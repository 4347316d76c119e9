package nl.gia.attendance.door;

import nl.gia.shared.AttendanceId;
import org.jspecify.annotations.Nullable;

/** The first answer to a tap, and every later one to the same key. */
public record DoorAnswer(DoorResult result, @Nullable AttendanceId attendance) {}
