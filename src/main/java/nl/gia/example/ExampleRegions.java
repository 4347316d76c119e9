package nl.gia.example;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.gia.programmes.CreateProgramme;

final class ExampleRegions {

    private static final Map<String, String> SHORT = Map.of(
            "Limburg", "LIM",
            "Noord-Brabant", "NB",
            "Groningen, Fryslân, Drenthe", "GFD",
            "Noord-Holland", "NH",
            "Gelderland en Overijssel", "GO",
            "Flevoland en Utrecht", "FU",
            "Zuid-Holland", "ZH",
            "Zeeland", "ZEE");

    private ExampleRegions() {}

    /** @param all also the region that held no meetings in 2008-2011 */
    static List<CreateProgramme.NewRegion> of(boolean all) {
        return ExampleFile.rows("regions").stream()
                .map(row -> new CreateProgramme.NewRegion(
                        row.getField("region"),
                        Arrays.asList(row.getField("provinces").split(";")),
                        List.of(),
                        all || row.getField("active").equals("yes")))
                .toList();
    }

    static String shortName(String region) {
        return SHORT.getOrDefault(region, region);
    }

    /** Such as LIM-2010-03-04. */
    static String reference(String region, LocalDate day) {
        return shortName(region) + "-" + day;
    }
}
