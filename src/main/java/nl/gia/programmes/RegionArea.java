package nl.gia.programmes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.gia.shared.MunicipalityCode;
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

    private @Nullable MunicipalityCode municipality() {
        return municipalityCode == null ? null : new MunicipalityCode(municipalityCode);
    }
}
