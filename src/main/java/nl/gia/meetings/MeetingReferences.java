package nl.gia.meetings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The name a meeting goes by in addresses and files, unique over all programmes. */
@Component
class MeetingReferences {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");
    // An address of its own, beside those of the meetings.
    private static final String CALENDAR = "kalender";
    private static final int LONGEST_SLUG = 45;

    private final MeetingRepository repository;
    private final JdbcClient jdbc;

    MeetingReferences(MeetingRepository repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    static boolean isValid(String reference) {
        return FORM.matcher(reference).matches();
    }

    void check(@Nullable String reference, FieldErrors errors) {
        errors.check(reference == null || isValid(reference), "reference", "meetings.problem.reference");
        errors.check(!CALENDAR.equals(reference), "reference", "meetings.problem.referenceTaken", CALENDAR);
    }

    /** The one asked for, or the next of its programme and year. */
    String free(@Nullable String asked, ProgrammeDetails programme, LocalDate day) {
        if (asked != null) {
            if (repository.existsByReference(asked)) {
                throw new Problem.Conflict("meetings.problem.referenceTaken", asked);
            }
            return asked;
        }
        return next(programme, day.getYear());
    }

    private String next(ProgrammeDetails programme, int year) {
        UUID id = programme.id().value();
        // One at a time: two planned at once must not get the same number.
        jdbc.sql("select id from programme where id = ? for no key update")
                .param(id)
                .query(UUID.class)
                .single();
        String slug = programme.slug();
        String prefix = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)) + "-" + year + "-";
        int number =
                1 + jdbc.sql("""
                        select coalesce(max(substring(reference from length(:prefix) + 1)::int), 0) from meeting
                         where reference like :prefix || '%' and substring(reference from length(:prefix) + 1) ~ '^[0-9]{1,6}$'""").param("prefix", prefix).query(Integer.class).single();
        return String.format(Locale.ROOT, "%s%02d", prefix, number);
    }
}
