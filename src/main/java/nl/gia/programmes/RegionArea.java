package nl.gia.programmes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

@Entity
class RegionArea {

    @Id
    private UUID id;

    private @Nullable String provinceCode;

    private @Nullable String municipalityCode;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validUntil;

    protected RegionArea() {}

    private RegionArea(@Nullable String provinceCode, @Nullable String municipalityCode) {
        this.id = UUID.randomUUID();
        this.provinceCode = provinceCode;
        this.municipalityCode = municipalityCode;
    }

    static RegionArea wholeProvince(String provinceCode) {
        return new RegionArea(provinceCode, null);
    }

    static RegionArea single(MunicipalityCode municipality) {
        return new RegionArea(null, municipality.value());
    }

    RegionArea during(@Nullable LocalDate from, @Nullable LocalDate until) {
        this.validFrom = from;
        this.validUntil = until;
        return this;
    }

    /** Ends here; what is left of its time is returned. */
    RegionArea splitAt(LocalDate day) {
        if (validUntil != null && !day.isBefore(validUntil)) {
            throw new Problem.Invalid("from", "programmes.problem.areaEnded", validUntil);
        }
        RegionArea rest = new RegionArea(provinceCode, municipalityCode).during(day, validUntil);
        if (validFrom != null && day.isBefore(validFrom)) {
            rest.validFrom = validFrom;
        }
        this.validUntil = day;
        return rest;
    }

    boolean isEmpty() {
        return validFrom != null && validUntil != null && !validFrom.isBefore(validUntil);
    }

    boolean is(UUID area) {
        return id.equals(area);
    }

    Area of(RegionId region, boolean active) {
        return new Area(region, active, provinceCode, municipality(), validFrom, validUntil);
    }

    AreaDetails details(ProvinceNames provinces) {
        return new AreaDetails(
                id,
                provinceCode == null ? null : provinces.nameOf(provinceCode),
                municipality(),
                validFrom,
                validUntil);
    }

    Map<String, String> described() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("area", String.valueOf(provinceCode == null ? municipalityCode : provinceCode));
        details.put("from", String.valueOf(validFrom));
        details.put("until", String.valueOf(validUntil));
        return details;
    }

    private @Nullable MunicipalityCode municipality() {
        return municipalityCode == null ? null : new MunicipalityCode(municipalityCode);
    }
}
