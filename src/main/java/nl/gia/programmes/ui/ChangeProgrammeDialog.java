package nl.gia.programmes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.programmes.ChangeProgramme;
import nl.gia.programmes.ProgrammeDetails;

class ChangeProgrammeDialog extends Div {

    private final TextField name = new TextField(getTranslation("programmes.name"));
    private final DayField start = new DayField(getTranslation("programmes.start"));
    private final DayField end = new DayField(getTranslation("programmes.end"));
    private final DayField referenceDate = new DayField(getTranslation("programmes.referenceDate"));
    private final IntegerField agreedMeetings = new IntegerField(getTranslation("programmes.agreedMeetings"));
    private final IntegerField acknowledgeDays = new IntegerField(getTranslation("programmes.acknowledgeDays"));
    private final IntegerField answerDays = new IntegerField(getTranslation("programmes.answerDays"));
    private final Checkbox visible = new Checkbox(getTranslation("programmes.visible"));

    private final ProgrammeDetails programme;
    private final FormDialog dialog;

    ChangeProgrammeDialog(ProgrammeDetails programme, Consumer<ChangeProgramme> save) {
        this.programme = programme;
        name.setValue(programme.name());
        start.setValue(programme.period().from());
        end.setValue(programme.period().until());
        referenceDate.setValue(programme.referenceDate());
        referenceDate.setHelperText(getTranslation("programmes.referenceDateHint"));
        referenceDate.setClearButtonVisible(true);
        agreedMeetings.setValue(programme.agreedMeetings());
        acknowledgeDays.setValue(programme.acknowledgeDays());
        answerDays.setValue(programme.answerDays());
        visible.setValue(programme.visible());
        dialog = new FormDialog(
                        getTranslation("programmes.changeTitle"),
                        getTranslation("kit.save"),
                        name,
                        agreedMeetings,
                        start,
                        end,
                        acknowledgeDays,
                        answerDays,
                        referenceDate,
                        visible)
                .onSave(problems(), () -> save.accept(command()));
    }

    void open() {
        dialog.open();
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("name", name)
                .field("agreedMeetings", agreedMeetings)
                .field("start", start)
                .field("end", end)
                .field("acknowledgeDays", acknowledgeDays)
                .field("answerDays", answerDays)
                .field("referenceDate", referenceDate);
    }

    private ChangeProgramme command() {
        return new ChangeProgramme(
                programme.id(),
                programme.version(),
                name.getValue(),
                start.getValue(),
                end.getValue(),
                visible.getValue(),
                referenceDate.getValue(),
                acknowledgeDays.getValue(),
                answerDays.getValue(),
                agreedMeetings.getValue());
    }
}
