package nl.gia.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.attendance.imports.PasteChoice;
import nl.gia.attendance.imports.PasteResult;
import nl.gia.attendance.imports.PastedAttendees;
import nl.gia.attendance.imports.PastedRow;
import nl.gia.attendance.lists.AttendanceLists;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.KnownPerson;
import nl.gia.contacts.PersonKey;
import nl.gia.kit.Languages;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lists of attendees, out on paper and in from what was pasted, for everybody, at one's own meetings and at others'. */
@IntegrationTest
class ListRightsTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    // After the action: the region and the state of the meeting.
    private static final DoorTable SERVICES = new DoorTable("""
            list Limburg published        | 403 ok ok ok ok 403 403
            list Limburg draft            | 403 ok ok ok 404 404 404
            list Noord published          | 403 ok ok 403 ok 403 403
            list Noord draft              | 403 ok ok 404 404 404 404
            list Noord team               | 403 ok ok 404 404 404 404 ok
            sheet Noord published         | 403 ok ok 403 ok 403 403
            sheet Noord team              | 403 ok ok 404 404 404 404 ok
            badges Noord published        | 403 ok ok 403 ok 403 403
            badges Noord team             | 403 ok ok 404 404 404 404 ok
            readPaste Limburg published   | 403 ok 403 ok 403 403 403
            readPaste Noord published     | 403 ok 403 403 403 403 403
            readPaste Noord team          | 403 ok 403 404 404 404 404 ok
            checkPaste Limburg published  | 403 ok 403 ok 403 403 403
            checkPaste Noord published    | 403 ok 403 403 403 403 403
            checkPaste Noord team         | 403 ok 403 404 404 404 404 ok
            paste Limburg published       | 403 ok 403 ok 403 403 403
            paste Limburg draft           | 403 ok 403 ok 404 404 404
            paste Noord published         | 403 ok 403 403 403 403 403
            paste Noord team              | 403 ok 403 404 404 404 404 ok
            undoPaste Limburg published   | 403 ok 403 ok 403 403 403
            undoPaste Noord published     | 403 ok 403 403 403 403 403
            undoPaste Noord team          | 403 ok 403 404 404 404 404 ok
            knownContact Limburg -        | 403 ok ok ok ok 403 403
            knownContact Noord -          | 403 ok ok 404 404 403 403
            """);

    private static final DoorTable ROUTES = new DoorTable("""
            /deelnemers/{reference}/presentielijst.pdf Limburg published  | 302 200 200 200 200 403 403
            /deelnemers/{reference}/presentielijst.pdf Noord published    | 302 200 200 403 200 403 403
            /deelnemers/{reference}/presentielijst.pdf Noord draft        | 302 200 200 404 404 404 404
            /deelnemers/{reference}/presentielijst.pdf Noord team         | 302 200 200 404 404 404 404 200
            /deelnemers/{reference}/presentielijst.xlsx Noord published   | 302 200 200 403 200 403 403
            /deelnemers/{reference}/presentielijst.xlsx Noord draft       | 302 200 200 404 404 404 404
            /deelnemers/{reference}/naambadges.pdf Noord published        | 302 200 200 403 200 403 403
            /deelnemers/{reference}/naambadges.pdf Noord draft            | 302 200 200 404 404 404 404
            """);

    private static final Map<String, MunicipalityCode> HOME =
            Map.of("Limburg", new MunicipalityCode("GM0935"), "Noord", new MunicipalityCode("GM0014"));

    @Autowired
    WebApplicationContext context;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    @Autowired
    AttendanceLists lists;

    @Autowired
    PastedAttendees pasted;

    @Autowired
    Contacts contacts;

    MockMvc http;
    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        http = webAppContextSetup(context).apply(springSecurity()).build();
        gia = builders.gia();
    }

    static List<String> services() {
        return SERVICES.doors();
    }

    static List<String> routes() {
        return ROUTES.doors();
    }

    @Test
    void every_route_is_in_the_table() {
        Set<String> all = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/deelnemers/"))
                .collect(Collectors.toSet());
        assertThat(ROUTES.doors().stream().map(door -> door.split(" ")[0]).collect(Collectors.toSet()))
                .isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_tells_everybody_what_the_table_says(String door) {
        assertThat(Arrays.stream(Who.values())
                        .map(who -> who + " " + come(who, door))
                        .toList())
                .isEqualTo(told(SERVICES, door));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_route_tells_everybody_what_the_table_says(String door) {
        assertThat(Arrays.stream(Who.values())
                        .map(who -> who + " " + fetch(who, door))
                        .toList())
                .isEqualTo(told(ROUTES, door));
    }

    private static List<String> told(DoorTable table, String door) {
        return Arrays.stream(Who.values())
                .map(who -> who + " " + table.told(door, who))
                .toList();
    }

    private String come(Who who, String door) {
        String[] words = door.split(" ");
        Runnable action = action(words[0], words[1], words[2]);
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

    private Runnable action(String action, String region, String state) {
        if (action.equals("knownContact")) {
            return known(region);
        }
        String reference = meeting(region, state);
        MeetingId id = Builders.asSystem(
                () -> meetings.find(reference).orElseThrow().row().id());
        PasteChoice choice = new PasteChoice(AttendeeKind.OTHER, null, PasteChoice.Presence.REGISTERED);
        List<PastedRow> rows =
                Builders.asSystem(() -> pasted.read(id, "Iemand " + reference).rows());
        return switch (action) {
            case "list" -> () -> lists.list(reference, Languages.DUTCH);
            case "sheet" -> () -> lists.sheet(reference, Languages.DUTCH);
            case "badges" -> () -> lists.badges(reference, false, Languages.DUTCH);
            case "readPaste" -> () -> pasted.read(id, "Iemand");
            case "checkPaste" -> () -> pasted.check(id, choice, rows);
            case "paste" -> () -> pasted.register(id, choice, rows);
            case "undoPaste" -> {
                PasteResult result = Builders.asSystem(() -> pasted.register(id, choice, rows));
                yield () -> pasted.undo(id, result);
            }
            default -> throw new IllegalArgumentException(action);
        };
    }

    // What is known of somebody is not filled in for who may not see it.
    private Runnable known(String region) {
        KnownPerson person = new KnownPerson(
                "Iemand " + UUID.randomUUID(),
                null,
                null,
                null,
                AttendeeKind.OFFICIAL,
                HOME.get(region),
                Builders.region(gia, region),
                false);
        Builders.asSystem(() -> contacts.findOrCreateAll(List.of(person)));
        List<PersonKey> asked = List.of(person.key());
        return () -> {
            if (contacts.known(asked, DAY).isEmpty()) {
                throw new Problem.NotFound();
            }
        };
    }

    private int fetch(Who who, String door) {
        String[] words = door.split(" ");
        String path = words[0].replace("{reference}", meeting(words[1], words[2]));
        who.come(gia);
        Authentication comer = SecurityContextHolder.getContext().getAuthentication();
        try {
            return http.perform(get(path).with(comer == null ? anonymous() : authentication(comer)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String meeting(String region, String state) {
        String reference = UUID.randomUUID().toString();
        switch (state) {
            case "draft" -> builders.meeting(reference, region, DAY);
            case "team" -> builders.joined(builders.meeting(reference, region, DAY));
            default -> builders.published(reference, region, DAY);
        }
        return reference;
    }
}
