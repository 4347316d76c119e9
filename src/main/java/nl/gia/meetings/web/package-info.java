/** The JSON API of the meetings. */
@NullMarked
package nl.gia.meetings.web;

import org.jspecify.annotations.NullMarked;
