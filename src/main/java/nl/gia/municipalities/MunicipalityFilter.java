package nl.gia.municipalities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param text part of a name or code, may be empty; @param province a province's name, or null for all */
public record MunicipalityFilter(String text, @Nullable String province, LocalDate on) {}
