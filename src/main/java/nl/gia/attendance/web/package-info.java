/** The JSON API of the attendance. */
@NullMarked
package nl.gia.attendance.web;

import org.jspecify.annotations.NullMarked;
