package nl.gia.programmes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.programmes.organisers.AssignOrganiser;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.OrganiserRow;
import nl.gia.shared.RegionId;

/** A known organiser or a new one for a region. */
class OrganiserDialog extends Div {

    private final ComboBox<OrganiserRow> known = new ComboBox<>(getTranslation("programmes.organiser.known"));
    private final TextField newName = new TextField(getTranslation("programmes.organiser.newName"));
    private final Select<OrganiserKind> newKind = new Select<>();
    private final DayField from = new DayField(getTranslation("programmes.span.first"));
    private final DayField until = new DayField(getTranslation("programmes.span.end"));
    private final RegionId region;
    private final FormDialog dialog;

    OrganiserDialog(RegionId region, List<OrganiserRow> organisers, Consumer<AssignOrganiser> save) {
        this.region = region;
        known.setItems(organisers);
        known.setItemLabelGenerator(OrganiserRow::name);
        known.setClearButtonVisible(true);
        newKind.setLabel(getTranslation("programmes.organiser.kind"));
        newKind.setItems(OrganiserKind.values());
        newKind.setItemLabelGenerator(kind -> getTranslation("programmes.organiserKind." + kind));
        known.addValueChangeListener(changed -> {
            newName.setVisible(known.isEmpty());
            newKind.setVisible(known.isEmpty());
        });
        dialog = new FormDialog(
                        getTranslation("programmes.organiser.assigning"),
                        getTranslation("programmes.organiser.assignSave"),
                        known,
                        new Hint(getTranslation("programmes.organiser.newHint")),
                        newName,
                        newKind,
                        from,
                        until)
                .onSave(problems(), () -> save.accept(command()));
    }

    void open() {
        dialog.open();
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("organiser", known)
                .field("newName", newName)
                .field("newKind", newKind)
                .field("from", from)
                .field("until", until);
    }

    private AssignOrganiser command() {
        OrganiserRow chosen = known.getValue();
        return new AssignOrganiser(
                region,
                chosen == null ? null : chosen.id(),
                newName.getValue(),
                newKind.getValue(),
                from.getValue(),
                until.getValue());
    }
}
