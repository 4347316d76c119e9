package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.programmes.organisers.AssignOrganiser;
import nl.gia.programmes.organisers.ChosenOrganiser;
import nl.gia.programmes.organisers.OrganiserRow;
import nl.gia.shared.RegionId;

/** A known organiser or a new one for a region. */
class OrganiserDialog extends Div {

    private final OrganiserFields organiser;
    private final DayField from = new DayField(getTranslation("programmes.span.first"));
    private final DayField until = new DayField(getTranslation("programmes.span.end"));
    private final RegionId region;
    private final FormDialog dialog;

    OrganiserDialog(RegionId region, List<OrganiserRow> organisers, Consumer<AssignOrganiser> save) {
        this.region = region;
        organiser = new OrganiserFields(getTranslation("programmes.organiser.known"), organisers);
        List<Component> fields = new ArrayList<>(organiser.all());
        fields.addAll(List.of(from, until));
        dialog = new FormDialog(
                        getTranslation("programmes.organiser.assigning"),
                        getTranslation("programmes.organiser.assignSave"),
                        fields.toArray(Component[]::new))
                .onSave(organiser.problems().field("from", from).field("until", until), () -> save.accept(command()));
    }

    void open() {
        dialog.open();
    }

    private AssignOrganiser command() {
        ChosenOrganiser chosen = organiser.chosen();
        return new AssignOrganiser(
                region, chosen.known(), chosen.newName(), chosen.newKind(), from.getValue(), until.getValue());
    }
}
