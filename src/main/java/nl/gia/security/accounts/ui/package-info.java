/** The accounts for an administrator, one's own account, and the page behind an invitation. */
@NullMarked
package nl.gia.security.accounts.ui;

import org.jspecify.annotations.NullMarked;
