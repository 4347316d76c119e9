/** The view of the people, and the fields that ask for one wherever it is. */
@NamedInterface("fields")
@NullMarked
package nl.gia.contacts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
