package nl.gia.example;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.attendance.PresenceEntry;
import org.jspecify.annotations.Nullable;

/** Who was on the list of each meeting, and who walked in; each person once a meeting. */
final class AttendanceList {

    private final StringBuilder file =
            new StringBuilder("meeting;name;email;municipality;kind;present;organisation;function\n");
    private final Map<String, List<PresenceEntry>> walkIns = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int size;

    /** @param municipality by code, null for who is of none */
    void add(String meeting, ExamplePerson person, @Nullable String municipality, boolean present) {
        if (seen.add(meeting + person.email())) {
            size++;
            file.append(String.join(
                            ";",
                            meeting,
                            person.name(),
                            person.email(),
                            municipality == null ? "" : municipality,
                            person.kind().code(),
                            present ? "ja" : "nee",
                            person.organisation(),
                            person.function()))
                    .append('\n');
        }
    }

    void walkIn(String meeting, ExamplePerson person, @Nullable String municipality) {
        if (seen.add(meeting + person.email())) {
            size++;
            walkIns.computeIfAbsent(meeting, key -> new ArrayList<>())
                    .add(new PresenceEntry(
                            person.email(),
                            null,
                            person.name(),
                            municipality,
                            person.kind().code(),
                            true));
        }
    }

    InputStream file() {
        return new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    Map<String, List<PresenceEntry>> walkIns() {
        return walkIns;
    }

    int size() {
        return size;
    }
}
