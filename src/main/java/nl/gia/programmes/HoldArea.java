package nl.gia.programmes;

import java.time.LocalDate;
import java.util.Locale;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Either a whole province, by name, or one municipality, by code; from a day up to, not including, another; null is open. */
public record HoldArea(
        @Nullable String province,
        @Nullable String municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    RegionArea area(ProvinceNames provinces, MunicipalityNames names) {
        FieldErrors errors = new FieldErrors();
        String wholeProvince = filled(province);
        String single = filled(municipality).toUpperCase(Locale.ROOT);
        errors.check(wholeProvince.isEmpty() != single.isEmpty(), "municipality", "programmes.problem.oneArea");
        errors.check(from == null || until == null || from.isBefore(until), "until", "programmes.problem.areaEmpty");
        errors.check(
                wholeProvince.isEmpty() || provinces.codeOf(wholeProvince).isPresent(),
                "province",
                "programmes.problem.unknownProvince",
                wholeProvince);
        errors.check(
                single.isEmpty() || isKnown(single, names),
                "municipality",
                "programmes.problem.unknownMunicipality",
                single);
        errors.throwIfAny();
        RegionArea area = provinces
                .codeOf(wholeProvince)
                .map(RegionArea::wholeProvince)
                .orElseGet(() -> RegionArea.single(new MunicipalityCode(single)));
        return area.during(from, until);
    }

    private static boolean isKnown(String code, MunicipalityNames names) {
        return MunicipalityCode.isValid(code)
                && names.find(new MunicipalityCode(code)).isPresent();
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
