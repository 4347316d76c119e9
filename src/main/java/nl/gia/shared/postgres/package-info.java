/** The PostgreSQL that comes with the program, and everything that makes its data last. See decision 0001. */
@NullMarked
package nl.gia.shared.postgres;

import org.jspecify.annotations.NullMarked;
