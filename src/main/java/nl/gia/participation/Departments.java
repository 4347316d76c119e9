package nl.gia.participation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The departments by the names they go by on attendance lists, today's and those of 2008-2011. Written as {@code plain_name}
 * leaves them: "Ministerie van BZK", "Min. BZK" and "Binnenlandse Zaken" are one. What is no department stays as it was
 * written.
 */
final class Departments {

    private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

    static {
        name("AZ", "az", "algemene zaken");
        name("Asiel en Migratie", "aenm", "a m", "asiel en migratie", "asiel");
        name("BZ", "bz", "buitenlandse zaken");
        name("BZK", "bzk", "binnenlandse zaken", "biza");
        name("Defensie", "defensie");
        name("EZ", "ez", "ezk", "ez k", "el i", "eleni", "economische zaken", "economie");
        name("Financiën", "financien", "fin");
        name("IenW", "ienw", "i w", "ienm", "i m", "infrastructuur");
        name("Jeugd en Gezin", "jeugd en gezin", "j g");
        name("JenV", "jenv", "j v", "justitie", "venj", "v j", "veiligheid en justitie");
        name("KGG", "kgg", "klimaat en groene groei");
        name("LNV", "lnv", "lvvn", "landbouw");
        name("OCW", "ocw", "oc w", "ocenw", "onderwijs");
        name("SZW", "szw", "sociale zaken");
        name("VenW", "venw", "v w", "verkeer en waterstaat");
        name("VRO", "vro", "volkshuisvesting en ruimtelijke ordening");
        name("VROM", "vrom", "volkshuisvesting ruimtelijke ordening en milieu");
        name("VWS", "vws", "volksgezondheid");
        name("WWI", "wwi", "wonen wijken en integratie");
    }

    private Departments() {}

    /** Each way to write it; beside it, in {@link #names}, the department meant. */
    static String[] aliases() {
        return NAMES.values().stream().flatMap(List::stream).toArray(String[]::new);
    }

    static String[] names() {
        List<String> names = new ArrayList<>();
        NAMES.forEach((name, aliases) -> aliases.forEach(alias -> names.add(name)));
        return names.toArray(String[]::new);
    }

    private static void name(String name, String... aliases) {
        NAMES.put(name, List.of(aliases));
    }
}
