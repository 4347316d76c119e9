package nl.gia.meetings.team.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;
import nl.gia.meetings.MeetingDetails;
import nl.gia.programmes.organisers.OrganiserRow;

/** Which organisations organise a meeting too; one that is not known yet is typed. */
class CoOrganisersDialog {

    private final MultiSelectComboBox<String> organisers = new MultiSelectComboBox<>(say("meetings.coOrganisers"));
    private final FormDialog dialog;

    CoOrganisersDialog(
            MeetingDetails meeting, Function<String, List<OrganiserRow>> search, Consumer<List<String>> save) {
        organisers.setHelperText(say("meetings.coOrganisers.hint"));
        organisers.setItemsPageable((page, typed) -> search.apply(typed).stream()
                .map(OrganiserRow::name)
                .filter(name -> !name.equals(meeting.organiser()))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList());
        organisers.setAllowCustomValue(true);
        organisers.setValue(meeting.coOrganisers());
        organisers.addCustomValueSetListener(typed -> {
            List<String> names = new ArrayList<>(organisers.getValue());
            names.add(typed.getDetail().strip());
            organisers.setValue(names);
        });
        dialog = new FormDialog(say("meetings.coOrganisers.title"), say("kit.save"), organisers)
                .wide(organisers)
                .onSave(new FormProblems().field("organisers", organisers), () -> {
                    save.accept(List.copyOf(organisers.getValue()));
                    Notices.done("meetings.changed");
                });
    }

    void open() {
        dialog.open();
        organisers.focus();
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
