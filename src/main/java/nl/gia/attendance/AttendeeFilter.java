package nl.gia.attendance;

import org.jspecify.annotations.Nullable;

/** @param text part of a name, address, organisation or municipality; may be empty */
public record AttendeeFilter(String text, @Nullable Boolean present) {

    public static final AttendeeFilter ALL = new AttendeeFilter("", null);
}
