package nl.gia.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.LineErrors;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row of a file as a plan; the errors of its fields become errors of its line and columns. */
@Component
class MeetingFileReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}[:.]\\d{2}(:\\d{2})?");

    private final MeetingPlanning planning;

    MeetingFileReader(MeetingPlanning planning) {
        this.planning = planning;
    }

    Optional<MeetingPlan> read(ImportRow row, ProgrammeDetails programme, LineErrors errors) {
        FieldErrors fields = new FieldErrors();
        LocalDate date = value(row, "date", DATE, LocalDate::parse, "meetings.problem.date", fields);
        LocalTime start = time(row, "start", fields);
        LocalTime end = time(row, "end", fields);
        boolean fine = fields.isEmpty();
        LocalDate day = date == null ? programme.period().from() : date;
        try {
            return Optional.of(planning.plan(planned(row, programme, day, start, end), programme, fields));
        } catch (Problem.Invalid invalid) {
            invalid.errors().stream()
                    .filter(error -> fine || !isMadeUp(error))
                    .forEach(error -> errors.add(
                            row.line(),
                            column(error, programme, date),
                            error.text().key(),
                            error.text().arguments().toArray()));
            return Optional.empty();
        }
    }

    // While date or times cannot be read, stand-ins keep the rest of the row checked.
    private static boolean isMadeUp(Problem.FieldError error) {
        return error.text().key().equals("meetings.problem.end")
                || error.text().key().equals("meetings.problem.skippedTime");
    }

    private static String column(Problem.FieldError error, ProgrammeDetails programme, @Nullable LocalDate date) {
        String field = error.field().replaceFirst("\\[.*", "");
        boolean isAboutDay =
                field.equals("start") && date != null && !programme.period().includes(date);
        return isAboutDay ? "date" : field;
    }

    private static PlanMeeting planned(
            ImportRow row,
            ProgrammeDetails programme,
            LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end) {
        List<String> themes = Arrays.stream(row.text("themes").split("\\|"))
                .map(String::strip)
                .filter(theme -> !theme.isEmpty())
                .toList();
        return new PlanMeeting(
                programme.slug(),
                row.text("reference"),
                row.text("title"),
                row.text("region"),
                themes,
                LocalDateTime.of(day, start == null ? LocalTime.NOON : start),
                LocalDateTime.of(day, end == null ? LocalTime.MAX.withNano(0) : end),
                row.text("place"),
                null,
                row.text("format"),
                null,
                null,
                null,
                false);
    }

    private static @Nullable LocalTime time(ImportRow row, String column, FieldErrors errors) {
        return value(
                row, column, TIME, text -> LocalTime.parse(text.replace('.', ':')), "meetings.problem.time", errors);
    }

    private static <T> @Nullable T value(
            ImportRow row, String column, Pattern form, Function<String, T> read, String problem, FieldErrors errors) {
        String text = row.text(column);
        try {
            if (form.matcher(text).matches()) {
                return read.apply(text);
            }
        } catch (DateTimeParseException e) {
            // said below, as for any other text that is no date or time
        }
        errors.add(column, problem);
        return null;
    }
}
