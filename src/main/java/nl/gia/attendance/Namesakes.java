package nl.gia.attendance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.gia.contacts.PersonKey;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant at a meeting where one list gives an address and another does not: one person counts once, by address,
 * else by name and municipality. Who is named without an address is the one person there of that name and municipality who
 * has one, and the other way round; when there are several, nobody can tell and each stays a person.
 */
public final class Namesakes {

    private record NameFrom(String name, @Nullable MunicipalityCode municipality) {}

    private final Set<PersonKey> onList = new HashSet<>();
    private final Map<NameFrom, Set<PersonKey>> withAddress = new HashMap<>();
    private final Map<NameFrom, Set<PersonKey>> onListWithout = new HashMap<>();

    /** Somebody who is on the list of the meeting. */
    public void onList(PersonKey person, String name, @Nullable MunicipalityCode municipality) {
        onList.add(person);
        Map<NameFrom, Set<PersonKey>> side = person.isAddress() ? withAddress : onListWithout;
        side.computeIfAbsent(from(name, municipality), key -> new HashSet<>(1)).add(person);
    }

    /** Somebody who is being told of. */
    public void named(PersonKey person, String name, @Nullable MunicipalityCode municipality) {
        if (person.isAddress()) {
            withAddress
                    .computeIfAbsent(from(name, municipality), key -> new HashSet<>(1))
                    .add(person);
        }
    }

    public PersonKey meant(PersonKey person, String name, @Nullable MunicipalityCode municipality) {
        NameFrom from = from(name, municipality);
        Set<PersonKey> addressed = withAddress.getOrDefault(from, Set.of());
        Set<PersonKey> others = onListWithout.getOrDefault(from, Set.of());
        if (onList.contains(person)) {
            return person;
        }
        Set<PersonKey> candidates = new HashSet<>(others);
        if (!person.isAddress()) {
            candidates.addAll(addressed);
        } else if (addressed.size() > 1) {
            return person;
        }
        return candidates.size() == 1 ? candidates.iterator().next() : person;
    }

    private static NameFrom from(String name, @Nullable MunicipalityCode municipality) {
        return new NameFrom(PersonKey.folded(name), municipality);
    }
}
