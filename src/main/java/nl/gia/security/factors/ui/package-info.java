/** The second step at the log-in, and how second factors are set up and looked after. */
@NullMarked
package nl.gia.security.factors.ui;

import org.jspecify.annotations.NullMarked;
