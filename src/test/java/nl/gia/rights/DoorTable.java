package nl.gia.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a door tells each who comes to it, as typed out: a line a door, its name before the bar and a word a {@link Who}
 * after it. Without a word of its own the member of a planning team is told what a municipality is.
 */
final class DoorTable {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    DoorTable(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] halves = line.split("\\|");
            lines.put(halves[0].strip(), List.of(halves[1].strip().split("\\s+")));
        });
    }

    List<String> doors() {
        return List.copyOf(lines.keySet());
    }

    String told(String door, Who who) {
        List<String> words = Objects.requireNonNull(lines.get(door));
        return words.get(who.ordinal() < words.size() ? who.ordinal() : Who.MUNICIPALITY.ordinal());
    }

    Map<String, String> told(Who who) {
        Map<String, String> told = new LinkedHashMap<>();
        doors().forEach(door -> told.put(door, told(door, who)));
        return told;
    }
}
