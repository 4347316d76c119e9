/** The planning team on the page of a meeting. */
@NullMarked
package nl.gia.meetings.team.ui;

import org.jspecify.annotations.NullMarked;
