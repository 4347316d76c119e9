package nl.gia.example;

import java.time.LocalDate;
import java.util.List;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.shared.MunicipalityCode;

/**
 * A municipality of the reference date.
 *
 * @param family its code and those of the municipalities it continues
 */
record Town(String name, String province, String region, List<String> family) {

    /** The codes under which it can come on a day. */
    List<String> on(LocalDate day, MunicipalityNames names) {
        return family.stream()
                .filter(code -> names.find(new MunicipalityCode(code), day).isPresent())
                .toList();
    }
}
