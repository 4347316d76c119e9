package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.programmes.organisers.ChosenOrganiser;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.OrganiserRow;

/** Asks for an organiser that is known, or for the name and kind of a new one. */
class OrganiserFields {

    private final ComboBox<OrganiserRow> known;
    private final TextField newName = new TextField(say("programmes.organiser.newName"));
    private final Select<OrganiserKind> newKind = new Select<>();

    OrganiserFields(String label, List<OrganiserRow> organisers) {
        known = new ComboBox<>(label);
        known.setItems(organisers);
        known.setItemLabelGenerator(OrganiserRow::name);
        known.setClearButtonVisible(true);
        newKind.setLabel(say("programmes.organiser.kind"));
        newKind.setItems(OrganiserKind.values());
        newKind.setItemLabelGenerator(kind -> say("programmes.organiserKind." + kind));
        known.addValueChangeListener(changed -> {
            newName.setVisible(known.isEmpty());
            newKind.setVisible(known.isEmpty());
        });
    }

    List<Component> all() {
        return List.of(known, new Hint(say("programmes.organiser.newHint")), newName, newKind);
    }

    FormProblems problems() {
        return new FormProblems()
                .field("organiser", known)
                .field("newName", newName)
                .field("newKind", newKind);
    }

    ChosenOrganiser chosen() {
        OrganiserRow row = known.getValue();
        return new ChosenOrganiser(row == null ? null : row.id(), newName.getValue(), newKind.getValue());
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
