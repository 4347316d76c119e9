package nl.gia.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.gia.attendance.history.AttendanceHistory;
import nl.gia.contacts.ContactDoubles;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.KnownPerson;
import nl.gia.contacts.MergeContacts;
import nl.gia.contacts.NewContact;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** What the services do for whom with people. */
@IntegrationTest
class PeopleRightsTest {

    // After the action: the region of the people it is done to.
    private static final DoorTable TABLE = new DoorTable("""
            historyOf Limburg           | 403 ok ok ok ok 403 403
            historyOf Noord             | 403 ok ok 404 404 403 403
            likely Limburg              | 403 ok ok ok ok 403 403
            merge Limburg               | 403 ok 403 ok 403 403 403
            merge Noord                 | 403 ok 403 404 404 403 403
            notDouble Limburg           | 403 ok 403 ok 403 403 403
            notDouble Noord             | 403 ok 403 404 404 403 403
            undoMerge Limburg           | 403 ok 403 ok 403 403 403
            undoMerge Noord             | 403 ok 403 404 404 403 403
            """);

    private static final Map<String, MunicipalityCode> HOME =
            Map.of("Limburg", new MunicipalityCode("GM0935"), "Noord", new MunicipalityCode("GM0014"));

    @Autowired
    Builders builders;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactDoubles doubles;

    @Autowired
    AttendanceHistory history;

    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        gia = builders.gia();
    }

    static List<String> doors() {
        return TABLE.doors();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everybody_is_told_what_the_table_says(String door) {
        assertThat(Arrays.stream(Who.values())
                        .map(who -> who + " " + come(who, door))
                        .toList())
                .isEqualTo(Arrays.stream(Who.values())
                        .map(who -> who + " " + TABLE.told(door, who))
                        .toList());
    }

    private String come(Who who, String door) {
        String[] words = door.split(" ");
        Runnable action = action(words[0], words[1]);
        who.come(gia);
        try {
            action.run();
            return "ok";
        } catch (Problem.NotFound missing) {
            return "404";
        } catch (Problem.NotAllowed forbidden) {
            return "403";
        } catch (AccessDeniedException | AuthenticationException denied) {
            return "403";
        }
    }

    private Runnable action(String action, String region) {
        ContactId one = contact(region);
        ContactId other = contact(region);
        NewContact typed =
                new NewContact("Samen " + UUID.randomUUID(), null, null, null, AttendeeKind.OTHER, HOME.get(region));
        MergeContacts command = new MergeContacts(one, 0, other, 0, typed);
        return switch (action) {
            case "likely" -> () -> doubles.likely(PageRequest.of(0, 10));
            case "merge" -> () -> doubles.merge(command);
            case "notDouble" -> () -> doubles.notDouble(one, other);
            case "undoMerge" -> {
                UUID merge = Builders.asSystem(() -> doubles.merge(command));
                yield () -> doubles.undo(one, merge);
            }
            case "historyOf" -> () -> history.of(one, PageRequest.of(0, 10));
            default -> throw new IllegalArgumentException(action);
        };
    }

    private ContactId contact(String region) {
        KnownPerson person = new KnownPerson(
                "Iemand " + UUID.randomUUID(),
                null,
                null,
                null,
                AttendeeKind.OFFICIAL,
                HOME.get(region),
                Builders.region(gia, region),
                false);
        return Builders.asSystem(() ->
                Objects.requireNonNull(contacts.findOrCreateAll(List.of(person)).get(person.key())));
    }
}
