/** Tables that come in as a file: CSV, or the first sheet of an Excel workbook. */
@NamedInterface("files")
@NullMarked
package nl.gia.shared.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
