package nl.gia.programmes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Either a whole province, by name, or one municipality; until is not included, null is open. */
public record AreaDetails(
        UUID id,
        @Nullable String province,
        @Nullable MunicipalityCode municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }

    public Optional<String> provinceName() {
        return Optional.ofNullable(province);
    }

    public Optional<String> code() {
        return Optional.ofNullable(municipality).map(MunicipalityCode::value);
    }
}
