package nl.gia.attendance.lists;

import nl.gia.attendance.AttendeeRow;

/** Somebody in the order of the list. */
record ListedPerson(ListedName name, AttendeeRow row) {

    static ListedPerson of(AttendeeRow row) {
        return new ListedPerson(ListedName.of(row.name()), row);
    }
}
