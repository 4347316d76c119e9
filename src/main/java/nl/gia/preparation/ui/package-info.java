/** The programme of the day and practical information, on the page of a meeting. */
@NullMarked
package nl.gia.preparation.ui;

import org.jspecify.annotations.NullMarked;
