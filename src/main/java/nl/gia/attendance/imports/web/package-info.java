/** The JSON API of the attendance lists from files. */
@NullMarked
package nl.gia.attendance.imports.web;

import org.jspecify.annotations.NullMarked;
