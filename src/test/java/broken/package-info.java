@NullMarked
package broken;

import org.jspecify.annotations.NullMarked;
