package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes on one day, as it was typed. What is entered again changes nothing. */
public record EnterReorganisation(
        @Nullable LocalDate effectiveOn, List<Change> changes, List<NewMunicipality> newMunicipalities) {

    /** @param heir asked for a split alone: of its parts one continues the old municipality (rule P4) */
    public record Change(
            @Nullable String oldCode,
            @Nullable String newCode,
            @Nullable ReorganisationKind kind,
            boolean heir) {}

    /** @param province by name */
    public record NewMunicipality(
            @Nullable String code,
            @Nullable String name,
            @Nullable String province) {}
}
