package nl.gia.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.kit.Languages;
import nl.gia.meetings.MeetingRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Role;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AuditLogTest {

    // Others wrote on other days.
    private static final LocalDate DAY = LocalDate.of(2001, 5, 6);

    @Autowired
    AuditLog log;

    @Autowired
    History history;

    @Autowired
    Sentences sentences;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        gia = builders.gia();
        As.admin();
    }

    @Test
    void the_latest_comes_first_and_pages_follow_without_a_gap() {
        for (int i = 0; i < 120; i++) {
            entry("meeting.changed", "done", Map.of("n", i));
        }
        List<String> seen = new ArrayList<>();
        LogPage page = log.page(ofDay(), null);
        while (true) {
            page.entries().forEach(entry -> seen.add(entry.details().get("n")));
            if (page.older().isEmpty()) {
                break;
            }
            page = log.page(
                    ofDay(), LogPlace.read(page.older().get().toString()).orElseThrow());
        }
        assertThat(seen).hasSize(120).doesNotHaveDuplicates().startsWith("119").endsWith("0");
    }

    @Test
    void each_filter_holds_alone() {
        entry("meeting.changed", "done", Map.of("word", "zoekterm"));
        entry("account.loggedIn", "refused", Map.of());
        assertThat(actions(filter(null, Set.of("meeting"), null, ""))).containsExactly("meeting.changed");
        assertThat(actions(filter(null, Set.of(), true, ""))).containsExactly("account.loggedIn");
        assertThat(actions(filter(null, Set.of(), false, ""))).containsExactly("meeting.changed");
        assertThat(actions(filter(null, Set.of(), null, "ZOEKTERM"))).containsExactly("meeting.changed");
        assertThat(actions(filter(null, Set.of(), null, "%"))).isEmpty();
        assertThat(actions(filter(As.accountOf(Role.FORUM), Set.of(), null, "")))
                .isEmpty();
        assertThat(actions(filter(As.accountOf(Role.ADMIN), Set.of(), null, "")))
                .hasSize(2);
        assertThat(actions(new LogFilter(
                        DAY,
                        DAY,
                        null,
                        Set.of(),
                        new ObjectRef("meeting", UUID.randomUUID().toString()),
                        null,
                        "")))
                .isEmpty();
        assertThat(actions(new LogFilter(DAY.plusDays(1), DAY.plusDays(1), null, Set.of(), null, null, "")))
                .isEmpty();
    }

    @Test
    void what_has_less_than_three_letters_is_found_as_a_word() {
        entry("meeting.changed", "done", Map.of("name", "Jan de Vries", "reference", "L-1"));
        entry("theme.removed", "done", Map.of("name", "Delen", "reference", "L-12"));
        assertThat(found("de")).containsExactly("meeting.changed");
        assertThat(found("DE")).containsExactly("meeting.changed");
        assertThat(found("dé vries")).containsExactly("meeting.changed");
        assertThat(found("l-1")).containsExactly("meeting.changed");
        assertThat(found("del")).containsExactly("theme.removed");
        assertThat(found("12")).containsExactly("theme.removed");
        assertThat(found("el")).isEmpty();
        assertThat(found("l.1")).isEmpty();
    }

    @Test
    void what_holds_no_letter_is_found_nowhere_and_nothing_is_an_error() {
        entry("meeting.changed", "done", Map.of("name", "a (b) [c] 100%"));
        assertThat(List.of("_", "\\", "'", "[", "(", "??", "\uFF08"))
                .allSatisfy(text -> assertThat(found(text)).isEmpty());
        assertThat(List.of("a", "(b)", "[c]", "b", "100%"))
                .allSatisfy(text -> assertThat(found(text)).hasSize(1));
        assertThat(List.of("a(", "b\\", "[a", "a|b", "1:"))
                .allSatisfy(text -> assertThat(found(text)).isEmpty());
        found("\uFF08a");
    }

    private List<String> found(String text) {
        return actions(filter(null, Set.of(), null, text));
    }

    @Test
    void an_entry_is_a_sentence_that_names_its_object() {
        MeetingRow meeting =
                builders.published("L-1", "Limburg", LocalDate.of(2010, 3, 4)).row();
        LogEntry published = history.of(new ObjectRef("meeting", meeting.id().toString()), null)
                .entries()
                .getFirst();
        assertThat(sentences.of(published, Languages.DUTCH))
                .isEqualTo("GIA zelf publiceerde de bijeenkomst Bijeenkomst L-1.");
        assertThat(sentences.of(published, Languages.ENGLISH))
                .isEqualTo("GIA itself published the meeting Bijeenkomst L-1.");
        assertThat(published.called()).isEqualTo(new AuditedObjects.Named("Bijeenkomst L-1", "bijeenkomsten/L-1"));
    }

    @Test
    void what_is_not_known_any_more_is_called_by_its_kind_or_as_it_was() {
        entry("meeting.changed", "done", Map.of());
        entry("theme.removed", "done", Map.of("name", "Wonen"));
        entry("account.loggedIn", "refused", Map.of());
        entry("later.invented", "done", Map.of());
        assertThat(log.page(ofDay(), null).entries().stream().map(entry -> sentences.of(entry, Languages.DUTCH)))
                .containsExactly(
                        "Test ADMIN: later.invented",
                        "Iemand gaf een verkeerd wachtwoord.",
                        "Test ADMIN verwijderde het thema Wonen.",
                        "Test ADMIN wijzigde een bijeenkomst.");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_entries() {
        entry("meeting.changed", "done", Map.of());
        int few = StatementCount.of(() -> log.page(ofDay(), null));
        for (int i = 0; i < 49; i++) {
            entry("meeting.changed", "done", Map.of());
        }
        assertThat(StatementCount.of(() -> log.page(ofDay(), null))).isEqualTo(few);
    }

    @Test
    void who_did_anything_can_be_chosen_by_the_last_name() {
        entry("meeting.changed", "done", Map.of());
        assertThat(log.actors()).contains(new LogActor(As.accountOf(Role.ADMIN), "Test ADMIN"));
        assertThat(log.actors())
                .extracting(LogActor::id)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void a_file_of_it_is_safe_for_a_spreadsheet_and_is_itself_noted() {
        entry("meeting.changed", "done", Map.of("a", "=1+1"));
        jdbc.sql("insert into audit_entry (at, actor, action, result) values (?, '=cmd()', 'later.invented', 'done')")
                .param(DAY.atTime(12, 0).atOffset(ZoneOffset.UTC))
                .update();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        log.export(ofDay(), Languages.DUTCH, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFWanneer;Wie;Wat;");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains(";'=cmd();");
        assertThat(lines.get(2)).contains("Test ADMIN wijzigde een bijeenkomst.");
        assertThat(lines).noneMatch(line -> line.matches("(.*;)?[=+@-].*"));
        assertThat(jdbc.sql("select details ->> 'from' from audit_entry where action = 'audit.exported'"
                                + " and actor_id = ? order by id desc limit 1")
                        .param(As.accountOf(Role.ADMIN))
                        .query(String.class)
                        .single())
                .isEqualTo("2001-05-06");
    }

    @Test
    void the_history_of_a_programme_holds_that_of_its_regions() {
        entry(
                "region.changed",
                "done",
                Map.of("name", "Limburg"),
                "region",
                Builders.region(gia, "Limburg").toString());
        assertThat(history.of(new ObjectRef("programme", gia.id().toString()), null)
                        .entries())
                .extracting(LogEntry::action)
                .contains("programme.created", "region.changed");
    }

    @Test
    void history_is_for_who_may_write_the_meeting_and_who_reads_the_whole_log() {
        ObjectRef meeting = new ObjectRef(
                "meeting",
                builders.published("L-1", "Limburg", LocalDate.of(2010, 3, 4))
                        .row()
                        .id()
                        .toString());
        As.cmo(Builders.region(gia, "Limburg"));
        assertThat(history.mayRead(meeting)).isTrue();
        As.forum();
        assertThat(history.mayRead(meeting)).isTrue();
        As.cmo(Builders.region(gia, "Noord"));
        assertThat(history.mayRead(meeting)).isFalse();
        assertThatThrownBy(() -> history.of(meeting, null)).isInstanceOf(Problem.NotFound.class);
        As.reader();
        assertThat(history.mayRead(meeting)).isFalse();
        assertThat(history.mayRead(new ObjectRef("nonsense", "1"))).isFalse();
    }

    @Test
    void the_log_is_not_for_everybody() {
        As.cmo(Builders.region(gia, "Limburg"));
        assertThatThrownBy(() -> log.page(LogFilter.ALL, null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(log::actors).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.export(LogFilter.ALL, Languages.DUTCH, new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static LogFilter ofDay() {
        return filter(null, Set.of(), null, "");
    }

    private static LogFilter filter(@Nullable UUID actor, Set<String> areas, @Nullable Boolean refused, String text) {
        return new LogFilter(DAY, DAY, actor, areas, null, refused, text);
    }

    private List<String> actions(LogFilter filter) {
        return log.page(filter, null).entries().stream().map(LogEntry::action).toList();
    }

    private void entry(String action, String result, Map<String, ?> details) {
        entry(
                action,
                result,
                details,
                action.replaceFirst("\\..*", ""),
                UUID.randomUUID().toString());
    }

    private void entry(String action, String result, Map<String, ?> details, String type, String id) {
        jdbc.sql("""
                        insert into audit_entry (at, actor_id, actor, action, object_type, object_id, result, details)
                        values (?, ?, 'Test ADMIN', ?, ?, ?, ?, ?::jsonb)""")
                .param(DAY.atTime(10, 0).atOffset(ZoneOffset.UTC))
                .param(As.accountOf(Role.ADMIN))
                .param(action)
                .param(type)
                .param(id)
                .param(result)
                .param(details.entrySet().stream()
                        .map(one -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}")))
                .update();
    }
}
