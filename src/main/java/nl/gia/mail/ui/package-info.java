/** The mail that was kept. */
@NullMarked
package nl.gia.mail.ui;

import org.jspecify.annotations.NullMarked;
