/** Views of the register. */
@NullMarked
package nl.gia.municipalities.ui;

import org.jspecify.annotations.NullMarked;
