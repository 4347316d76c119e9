/** Views of the participation. */
@NullMarked
package nl.gia.participation.ui;

import org.jspecify.annotations.NullMarked;
