/** Lists and badges to take home. */
@NullMarked
package nl.gia.attendance.lists.web;

import org.jspecify.annotations.NullMarked;
