package nl.gia.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.gia.shared.AttendeeKind;

/** The same people of the same towns each time. */
final class ExamplePeople {

    private static final AttendeeKind[] TOWN_HALL = {
        AttendeeKind.OFFICIAL, AttendeeKind.COUNCILLOR, AttendeeKind.OFFICIAL, AttendeeKind.EXECUTIVE
    };
    private static final String[] FUNCTIONS = {"beleidsmedewerker", "raadslid", "wijkmanager", "wethouder"};

    private final List<NamedCsvRecord> names = ExampleFile.rows("names");
    private final List<NamedCsvRecord> others = ExampleFile.rows("others");

    /** Somebody of a town hall; different numbers are different people. */
    ExamplePerson ofTownHall(String town, int number) {
        int as = number % TOWN_HALL.length;
        String name = name(town, number);
        return new ExamplePerson(name, address(name, number, town), TOWN_HALL[as], "Gemeente " + town, FUNCTIONS[as]);
    }

    /** Somebody else who comes to such meetings. */
    ExamplePerson other(Random random, String town, String province, String region) {
        NamedCsvRecord row = others.get(random.nextInt(others.size()));
        int number = 100 + random.nextInt(12);
        String organisation = row.getField("organisation")
                .replace("{town}", town)
                .replace("{province}", province)
                .replace("{region}", region);
        String name = name(organisation, number);
        AttendeeKind kind = AttendeeKind.read(row.getField("kind")).orElseThrow();
        return new ExamplePerson(
                name, address(name, number, organisation), kind, organisation, row.getField("function"));
    }

    private String name(String town, int number) {
        int seed = Math.abs((town + number).hashCode() % 100_000);
        NamedCsvRecord first = names.get(seed % names.size());
        NamedCsvRecord last = names.get((seed / names.size() + number) % names.size());
        return first.getField("first") + " " + last.getField("last");
    }

    private static String address(String name, int number, String at) {
        return plain(name) + number + "@" + plain(at) + ".example.nl";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
