package nl.gia.meetings.calendar;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.kit.Languages;
import nl.gia.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendars to subscribe to: for everybody what the public sees, and one's own for who knows its address. */
@Service
@Transactional
public class CalendarFeeds {

    /** More than a programme of four years has; of what is more the oldest are left out. */
    static final int MOST = 2_000;

    private final AppointmentQueries queries;
    private final CalendarWriter writer;
    private final AppointmentTexts texts;
    private final OwnSelection own;

    CalendarFeeds(AppointmentQueries queries, CalendarWriter writer, AppointmentTexts texts, OwnSelection own) {
        this.queries = queries;
        this.writer = writer;
        this.texts = texts;
        this.own = own;
    }

    /** Without writing it. */
    public String version(OpenFeed asked) {
        AppointmentQueries.Version version = queries.version(selection(asked), MOST);
        if (version.size() == 0) {
            requireKnown(asked);
        }
        return version(version, Languages.DUTCH);
    }

    /** @param site where the site is found */
    public CalendarFile write(OpenFeed asked, URI site) {
        List<Appointment> meetings = queries.find(selection(asked), MOST);
        if (meetings.isEmpty()) {
            requireKnown(asked);
        }
        String parts = names(asked, meetings);
        String name = parts.isEmpty()
                ? texts.say(Languages.DUTCH, "calendar.name")
                : texts.say(Languages.DUTCH, "calendar.nameOf", parts);
        return write(name, meetings, site, Languages.DUTCH);
    }

    public String version(SecretFeed asked) {
        OwnSelection.Found found = own.of(asked).orElseThrow(Problem.NotFound::new);
        return version(queries.version(found.selection(), MOST), found.locale());
    }

    public CalendarFile write(SecretFeed asked, URI site) {
        OwnSelection.Found found = own.of(asked).orElseThrow(Problem.NotFound::new);
        List<Appointment> meetings = queries.find(found.selection(), MOST);
        return write(texts.say(found.locale(), "calendar.nameOfOwn"), meetings, site, found.locale());
    }

    private CalendarFile write(String name, List<Appointment> meetings, URI site, Locale locale) {
        String description = texts.say(locale, "calendar.description", MOST);
        return new CalendarFile(
                writer.feed(CalendarLines.oneLine(name), description, meetings, site, locale),
                version(AppointmentQueries.Version.of(meetings), locale),
                meetings.stream()
                        .map(Appointment::changed)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static String version(AppointmentQueries.Version version, Locale locale) {
        return "%s-%d-%x".formatted(locale.getLanguage(), version.size(), version.print());
    }

    // As they are written, whatever the case in which they were asked for.
    private static String names(OpenFeed asked, List<Appointment> meetings) {
        List<String> known = meetings.stream()
                .flatMap(meeting -> Stream.concat(Stream.of(meeting.region()), meeting.themes().stream()))
                .distinct()
                .toList();
        Stream<String> parts = Stream.concat(Stream.ofNullable(asked.region()), Stream.ofNullable(asked.theme()))
                .map(name -> known.stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name));
        String slug = asked.programme();
        Stream<String> programme = Stream.ofNullable(
                slug == null || meetings.isEmpty() ? slug : meetings.getFirst().programme());
        return Stream.concat(parts, programme).collect(Collectors.joining(", "));
    }

    private static Selection selection(OpenFeed asked) {
        if (!asked.isReadable()) {
            throw new Problem.NotFound();
        }
        return Selection.of(asked);
    }

    private void requireKnown(OpenFeed asked) {
        if (asked.names().findAny().isPresent() && !queries.isKnown(asked)) {
            throw new Problem.NotFound();
        }
    }
}
