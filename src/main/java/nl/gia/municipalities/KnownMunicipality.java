package nl.gia.municipalities;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A municipality as the files together know it; the present list has the last word on its name. */
record KnownMunicipality(String code, String name, String cbsName, String province) {

    static Collection<KnownMunicipality> fromFiles() {
        Map<String, KnownMunicipality> known = new LinkedHashMap<>();
        for (RegisterFile list :
                new RegisterFile[] {RegisterFile.MUNICIPALITIES_CURRENT, RegisterFile.MUNICIPALITIES_2011}) {
            list.rows()
                    .forEach(row -> known.putIfAbsent(
                            row.getField("code"),
                            new KnownMunicipality(
                                    row.getField("code"),
                                    row.getField("name"),
                                    row.getField("cbs_name"),
                                    row.getField("province"))));
        }
        RegisterFile.MUNICIPAL_REORGANISATIONS.rows().forEach(row -> {
            fromReorganisation(known, row.getField("old_code"), row.getField("old_name"), row.getField("old_province"));
            fromReorganisation(known, row.getField("new_code"), row.getField("new_name"), row.getField("new_province"));
        });
        return known.values();
    }

    private static void fromReorganisation(
            Map<String, KnownMunicipality> known, String code, String name, String province) {
        known.putIfAbsent(code, new KnownMunicipality(code, name, name, province));
    }
}
