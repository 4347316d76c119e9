package nl.gia.programmes.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import org.jspecify.annotations.Nullable;

/** From which day something does not hold any more. */
class LastDayDialog extends Div {

    interface End {
        void accept(@Nullable LocalDate day);
    }

    private final DayField day = new DayField(getTranslation("programmes.span.end"));
    private final FormDialog dialog;

    /** @param field the name under which the service speaks of the day */
    LastDayDialog(String name, String field, End end) {
        dialog = new FormDialog(
                        getTranslation("programmes.ending", name),
                        getTranslation("programmes.endSave"),
                        day,
                        new Hint(getTranslation("programmes.endHint")))
                .onSave(new FormProblems().field(field, day), () -> end.accept(day.getValue()));
    }

    void open() {
        dialog.open();
    }
}
