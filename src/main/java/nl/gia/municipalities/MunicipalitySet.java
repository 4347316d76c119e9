package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.List;

/** @param beyondLastKnownChange the date lies after the last reorganisation the register knows, so its set is assumed to hold */
public record MunicipalitySet(LocalDate on, boolean beyondLastKnownChange, List<MunicipalityRow> items) {}
