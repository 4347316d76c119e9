package nl.gia.programmes;

import java.time.LocalDate;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Period;
import nl.gia.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** @param version the one that was shown, so that nobody's change is overwritten unseen */
public record ChangeProgramme(
        ProgrammeId id,
        int version,
        @Nullable String name,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean visible,
        @Nullable LocalDate referenceDate,
        @Nullable Integer acknowledgeDays,
        @Nullable Integer answerDays,
        @Nullable Integer agreedMeetings) {

    private static final int LONGEST_TERM = 3_650;

    void applyTo(Programme programme) {
        FieldErrors errors = new FieldErrors();
        String checkedName = ProgrammeRules.name(errors, "name", name);
        Period period = ProgrammeRules.period(errors, start, end);
        ProgrammeRules.onRegister(errors, "referenceDate", referenceDate);
        ProgrammeRules.agreed(errors, agreedMeetings);
        checkGrowthPath(errors, programme, period);
        int acknowledge = term(errors, "acknowledgeDays", acknowledgeDays);
        int answer = term(errors, "answerDays", answerDays);
        errors.check(answer >= acknowledge, "answerDays", "programmes.problem.answerBeforeAcknowledge");
        errors.throwIfAny();
        programme.rename(checkedName, period, visible);
        programme.agreeOn(referenceDate, agreedMeetings);
        programme.answerWithin(new FeedbackTerms(acknowledge, answer));
    }

    private static void checkGrowthPath(FieldErrors errors, Programme programme, Period period) {
        if (errors.isEmpty()) {
            programme.growthPath().stream()
                    .filter(target -> !ProgrammeRules.hasYear(period, target.year()))
                    .findFirst()
                    .ifPresent(target -> errors.add("end", "programmes.problem.targetOutside", target.year()));
        }
    }

    private static int term(FieldErrors errors, String field, @Nullable Integer days) {
        boolean fine = days != null && days >= 1 && days <= LONGEST_TERM;
        errors.check(fine, field, "programmes.problem.term", LONGEST_TERM);
        return days == null ? 1 : days;
    }
}
