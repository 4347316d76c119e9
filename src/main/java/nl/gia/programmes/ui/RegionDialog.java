package nl.gia.programmes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.programmes.ChangeRegion;
import nl.gia.programmes.RegionDetails;

class RegionDialog extends Div {

    private final TextField name = new TextField(getTranslation("programmes.region.name"));
    private final IntegerField agreedMeetings = new IntegerField(getTranslation("programmes.agreedMeetings"));
    private final Checkbox active = new Checkbox(getTranslation("programmes.region.active"), true);
    private final FormDialog dialog;

    private RegionDialog(String titleKey, Consumer<ChangeRegion> save) {
        dialog = new FormDialog(getTranslation(titleKey), getTranslation("kit.save"), name, agreedMeetings, active)
                .onSave(
                        new FormProblems().field("name", name).field("agreedMeetings", agreedMeetings),
                        () -> save.accept(
                                new ChangeRegion(name.getValue(), active.getValue(), agreedMeetings.getValue())));
    }

    static RegionDialog forNew(Consumer<ChangeRegion> save) {
        return new RegionDialog("programmes.region.adding", save);
    }

    static RegionDialog of(RegionDetails region, Consumer<ChangeRegion> save) {
        RegionDialog dialog = new RegionDialog("programmes.region.changing", save);
        dialog.name.setValue(region.name());
        dialog.agreedMeetings.setValue(region.agreedMeetings());
        dialog.active.setValue(region.active());
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
