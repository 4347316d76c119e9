package nl.gia.programmes;

import java.time.LocalDate;
import java.util.UUID;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Either a whole province, by name, or one municipality; until is not included, null is open. */
public record AreaDetails(
        UUID id,
        @Nullable String province,
        @Nullable MunicipalityCode municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
