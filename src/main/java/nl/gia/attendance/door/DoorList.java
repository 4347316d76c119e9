package nl.gia.attendance.door;

import java.util.List;

/**
 * The list of a meeting as far as it changed.
 *
 * @param upTo the number of the last change in it
 * @param total how many are on the whole list: another count than one has means that somebody was taken off it
 */
public record DoorList(long upTo, int total, List<DoorPerson> people) {}
