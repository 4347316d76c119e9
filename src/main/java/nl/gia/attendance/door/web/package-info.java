/** The page for phones at the door, and what its script asks. */
@NullMarked
package nl.gia.attendance.door.web;

import org.jspecify.annotations.NullMarked;
