package nl.gia.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.gia.municipalities.Municipalities;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Period;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What holds for the fields of every programme and its parts, when they are made and when they are changed. */
public final class ProgrammeRules {

    private static final int LONGEST_NAME = 200;

    private ProgrammeRules() {}

    public static String name(FieldErrors errors, String field, @Nullable String text) {
        String name = required(errors, field, text);
        errors.checkLength(name, LONGEST_NAME, field);
        return name;
    }

    static String required(FieldErrors errors, String field, @Nullable String text) {
        String stripped = Typed.strip(text);
        errors.check(!stripped.isEmpty(), field, "problem.required");
        return stripped;
    }

    /** When it cannot be told, some period, so that the rest can be looked at. */
    static Period period(FieldErrors errors, @Nullable LocalDate start, @Nullable LocalDate end) {
        errors.check(start != null, "start", "problem.required").check(end != null, "end", "problem.required");
        if (start == null || end == null) {
            return new Period(Municipalities.FIRST_DAY, Municipalities.FIRST_DAY);
        }
        onRegister(errors, "start", start);
        errors.check(end.isBefore(Layout.END), "end", "problem.unreadable");
        errors.check(!end.isBefore(start), "end", "programmes.problem.endsBeforeStart");
        return end.isBefore(start) ? new Period(start, start) : new Period(start, end);
    }

    public static @Nullable LocalDate onRegister(FieldErrors errors, String field, @Nullable LocalDate date) {
        errors.check(
                date == null || !date.isBefore(Municipalities.FIRST_DAY),
                field,
                "municipalities.problem.beforeRegister",
                Municipalities.FIRST_DAY);
        errors.check(date == null || date.isBefore(Layout.END), field, "problem.unreadable");
        return date;
    }

    static @Nullable Integer agreed(FieldErrors errors, @Nullable Integer meetings) {
        errors.check(meetings == null || meetings >= 0, "agreedMeetings", "programmes.problem.negative");
        return meetings;
    }

    static List<GrowthTarget> targets(FieldErrors errors, Period period, List<CreateProgramme.NewTarget> commands) {
        List<GrowthTarget> targets = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < commands.size(); i++) {
            CreateProgramme.NewTarget target = commands.get(i);
            String field = "growthPath[" + i + "]";
            Integer year = target.year();
            Integer percentage = target.percentage();
            onRegister(errors, field + ".on", target.on());
            if (year == null || !hasYear(period, year)) {
                errors.add(field + ".year", "programmes.problem.yearOutside");
            } else if (!years.add(year)) {
                errors.add(field + ".year", "programmes.problem.yearTwice", year);
            } else if (percentage == null || percentage < 0 || percentage > 100) {
                errors.add(field + ".percentage", "programmes.problem.percentage");
            } else {
                targets.add(new GrowthTarget(year, percentage, target.on()));
            }
        }
        targets.sort(Comparator.comparingInt(GrowthTarget::year));
        return targets;
    }

    static boolean hasYear(Period period, int year) {
        return year >= period.from().getYear() && year <= period.until().getYear();
    }

    static boolean isNew(Set<String> seen, String name) {
        return name.isEmpty() || seen.add(name.toLowerCase(Locale.ROOT));
    }
}
