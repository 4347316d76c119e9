@NullMarked
package broken.ui;

import org.jspecify.annotations.NullMarked;
