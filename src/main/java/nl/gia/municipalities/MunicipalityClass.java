package nl.gia.municipalities;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param earlierYear the rounded figure left two classes open and that of the year before decided */
public record MunicipalityClass(
        String indicator, LocalDate on, int population, BigDecimal percentage, String name, boolean earlierYear) {}
