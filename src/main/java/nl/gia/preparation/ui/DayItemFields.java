package nl.gia.preparation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import nl.gia.kit.FormProblems;
import nl.gia.kit.TimeField;
import nl.gia.preparation.PlanDayItem;

/** One part of the programme, filled in where it stands. */
class DayItemFields extends Div {

    final TimeField start = new TimeField(getTranslation("preparation.start"));
    final TimeField end = new TimeField(getTranslation("preparation.end"));
    final TextField title = new TextField(getTranslation("preparation.item"));
    final TextField speaker = new TextField(getTranslation("preparation.speaker"));
    final FormProblems problems = new FormProblems()
            .field("start", start)
            .field("end", end)
            .field("title", title)
            .field("speaker", speaker);

    private final Div tools = new Div();
    private Runnable saving = () -> {};

    DayItemFields(String saveKey) {
        addClassName("gia-day-fields");
        for (TimeField time : new TimeField[] {start, end}) {
            time.setWidth("112px");
        }
        tools.addClassName("gia-tools");
        Button save = new Button(getTranslation(saveKey), click -> saving.run());
        save.addClickShortcut(Key.ENTER).listenOn(title, speaker);
        tools.add(save);
        add(start, end, title, speaker, tools);
    }

    DayItemFields onSave(Runnable action) {
        saving = action;
        return this;
    }

    DayItemFields onCancel(Runnable action) {
        Button back = new Button(getTranslation("kit.cancel"), click -> action.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        tools.add(back);
        return this;
    }

    void times(LocalTime from, LocalTime until) {
        start.setValue(from);
        end.setValue(until);
    }

    PlanDayItem typed() {
        return new PlanDayItem(start.getValue(), end.getValue(), title.getValue(), speaker.getValue());
    }
}
