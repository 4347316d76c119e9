package nl.gia.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.gia.municipalities.MunicipalityNames;

/**
 * Which towns took part in 2008-2011 and since when, so that the totals are those of the report: per region as in table 4,
 * and 147 municipalities, as they then existed, by the end of 2009.
 */
final class PastParticipants {

    private static final int BY_END_OF_2009 = 147;
    private static final int IN_2008 = 62;
    private static final LocalDate NEW_YEAR_2009 = LocalDate.of(2009, 1, 1);

    private final Random random = new Random(2008);
    private final MunicipalityNames names;

    PastParticipants(MunicipalityNames names) {
        this.names = names;
    }

    /** With the year each came first, in a mixed order. */
    Map<Town, Integer> firstYears(List<Town> towns) {
        List<Town> participants = new ArrayList<>();
        for (NamedCsvRecord row : ExampleFile.rows("takes_part_2011")) {
            List<Town> ofRegion = new ArrayList<>(towns.stream()
                    .filter(town -> town.region().equals(row.getField("region")))
                    .toList());
            Collections.shuffle(ofRegion, random);
            participants.addAll(
                    ofRegion.subList(0, Math.min(ofRegion.size(), Integer.parseInt(row.getField("present")))));
        }
        Collections.shuffle(participants, random);
        return spread(participants);
    }

    private Map<Town, Integer> spread(List<Town> participants) {
        Map<Town, Integer> years = new LinkedHashMap<>();
        int counted = 0;
        int in2008 = 0;
        int later = 0;
        for (Town town : participants) {
            int codes = town.on(NEW_YEAR_2009, names).size();
            if (counted + codes <= BY_END_OF_2009) {
                counted += codes;
                // A town that changed since comes in 2009, under every name it had.
                boolean early = town.family().size() == 1 && in2008 < IN_2008;
                in2008 += early ? 1 : 0;
                years.put(town, early ? 2008 : 2009);
            } else {
                years.put(town, later++ % 2 == 0 ? 2010 : 2011);
            }
        }
        return years;
    }
}
