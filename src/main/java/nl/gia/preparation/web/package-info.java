/** Files to take home. */
@NullMarked
package nl.gia.preparation.web;

import org.jspecify.annotations.NullMarked;
