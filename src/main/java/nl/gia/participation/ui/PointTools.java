package nl.gia.participation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.municipalities.Municipalities;
import nl.gia.participation.ReferencePoint;
import nl.gia.shared.FieldErrors;

/** What period and reference date the figures are of; each is changed by its button. */
class PointTools extends Div {

    PointTools(ReferencePoint point, ReferencePoint.Asked asked) {
        this(point, asked, true);
    }

    private PointTools(ReferencePoint point, ReferencePoint.Asked asked, boolean withDate) {
        addClassName("gia-tools");
        add(new Button(getTranslation("participation.period", point.period()), click -> askPeriod(point, asked)));
        if (withDate) {
            add(new Button(getTranslation("participation.on", point.on()), click -> askDate(point, asked)));
        }
    }

    /** Of what no reference date changes. */
    static PointTools period(ReferencePoint point, ReferencePoint.Asked asked) {
        return new PointTools(point, asked, false);
    }

    private void askPeriod(ReferencePoint point, ReferencePoint.Asked asked) {
        DayField from = new DayField(getTranslation("participation.from"));
        DayField until = new DayField(getTranslation("participation.until"));
        from.setValue(point.period().from());
        until.setValue(point.period().until());
        new FormDialog(getTranslation("participation.periodTitle"), getTranslation("participation.show"), from, until)
                .onSave(new FormProblems().field("from", from).field("until", until), () -> {
                    boolean backwards = !from.isEmpty()
                            && !until.isEmpty()
                            && from.getValue().isAfter(until.getValue());
                    new FieldErrors()
                            .check(!backwards, "until", "participation.problem.untilBeforeFrom")
                            .throwIfAny();
                    PointInAddress.go(new ReferencePoint.Asked(asked.on(), from.getValue(), until.getValue()));
                })
                .open();
    }

    private void askDate(ReferencePoint point, ReferencePoint.Asked asked) {
        DayField on = new DayField(getTranslation("participation.onLabel"));
        on.setMin(Municipalities.FIRST_DAY);
        on.setValue(point.on());
        on.setHelperText(getTranslation("participation.onHint"));
        new FormDialog(getTranslation("participation.onLabel"), getTranslation("participation.show"), on)
                .wide(on)
                .onSave(new FormProblems().field("on", on), () -> {
                    boolean known = on.isEmpty() || !on.getValue().isBefore(Municipalities.FIRST_DAY);
                    new FieldErrors()
                            .check(known, "on", "municipalities.problem.beforeRegister", Municipalities.FIRST_DAY)
                            .throwIfAny();
                    PointInAddress.go(new ReferencePoint.Asked(on.getValue(), asked.from(), asked.until()));
                })
                .open();
    }
}
