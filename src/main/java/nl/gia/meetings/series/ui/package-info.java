/** Planning a series, and its own page. */
@NullMarked
package nl.gia.meetings.series.ui;

import org.jspecify.annotations.NullMarked;
