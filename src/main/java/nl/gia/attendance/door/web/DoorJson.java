package nl.gia.attendance.door.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.gia.attendance.door.DoorPerson;
import nl.gia.shared.AttendeeKind;
import org.jspecify.annotations.Nullable;

/** What the page's script asks and is told. */
final class DoorJson {

    /**
     * @param account whose taps are sent
     * @param token what a form of this session shows that it is from here
     * @param state whether presence can be noted, otherwise why not
     * @param notice the same, to be shown
     * @param opensIn in how many seconds it begins
     * @param keepUntil when a browser forgets the list
     * @param municipalities with the whole list only
     */
    record Standing(
            @Nullable UUID account,
            String token,
            String state,
            @Nullable String notice,
            long opensIn,
            Instant keepUntil,
            long upTo,
            int total,
            List<Person> people,
            List<Municipality> municipalities) {}

    /**
     * @param takesPart the municipality that takes part by this presence
     * @param present since when, to be shown; null for who is not
     * @param print of the code by which one is known too
     */
    record Person(
            UUID id,
            String name,
            String kind,
            @Nullable String code,
            @Nullable String municipality,
            @Nullable String organisation,
            @Nullable String takesPart,
            boolean registered,
            @Nullable String present,
            boolean mine,
            String print) {

        static Person of(DoorPerson person, @Nullable String present) {
            return new Person(
                    person.id().value(),
                    person.name(),
                    person.kind().code(),
                    text(person.municipality()),
                    person.municipalityName(),
                    person.organisation(),
                    text(person.takesPart()),
                    person.registered(),
                    present,
                    person.mine(),
                    person.code().print());
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    record Municipality(String code, String name) {}

    /** @param what {@code present}, {@code absent} or {@code walkIn} */
    record Tap(
            @Nullable String what,
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String municipality,
            @Nullable String kind,
            @Nullable Instant at) {

        @Nullable
        AttendeeKind readKind() {
            return kind == null ? null : AttendeeKind.read(kind).orElse(null);
        }
    }

    /** @param reason why not, to be shown; null when it was done */
    record Answer(
            String result,
            @Nullable String reason,
            @Nullable Person person) {}

    record Refusal(String reason) {}

    private DoorJson() {}
}
