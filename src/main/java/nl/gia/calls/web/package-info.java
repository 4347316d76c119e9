/** The call list as a file. */
@NullMarked
package nl.gia.calls.web;

import org.jspecify.annotations.NullMarked;
