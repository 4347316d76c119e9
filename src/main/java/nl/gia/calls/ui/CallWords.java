package nl.gia.calls.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.calls.CallReasons;
import nl.gia.calls.CallReport;
import nl.gia.calls.CallRow;
import nl.gia.calls.Conversation;
import nl.gia.calls.Outcome;
import nl.gia.kit.Dates;
import nl.gia.kit.Texts;
import nl.gia.kit.Tone;
import nl.gia.shared.AmsterdamTime;

/** Calls in words. */
public final class CallWords {

    private CallWords() {}

    /** Denkt erover na */
    public static String outcome(Outcome outcome) {
        return I18NProvider.translate("calls.outcome." + outcome);
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case COMES -> Tone.OK;
            case THINKS, CALL_BACK -> Tone.INFO;
            case DECLINES, NOT_REACHED -> Tone.DRAFT;
        };
    }

    static String reasons(CallRow row) {
        return CallReasons.of(row).stream().map(Texts::show).collect(Collectors.joining(" · "));
    }

    /** With whom, on which day and by whom. */
    static String circumstances(Conversation call, Locale locale) {
        return Stream.of(
                        Dates.shortDay(AmsterdamTime.dayOf(call.at()), locale),
                        call.told().person(),
                        I18NProvider.translate("calls.by", call.by()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** Programma mailen, op 3 december 2026; empty without a step that is still to be taken. */
    public static String nextStep(Conversation call) {
        CallReport told = call.told();
        LocalDate on = told.nextOn();
        if (on == null || call.stepDone()) {
            return "";
        }
        String step = told.nextStep() == null ? I18NProvider.translate("calls.step") : told.nextStep();
        return I18NProvider.translate("calls.stepOn", step, on);
    }
}
