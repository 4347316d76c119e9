package nl.gia.attendance.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import nl.gia.attendance.imports.PasteChoice;
import nl.gia.attendance.imports.PasteChoice.Presence;
import nl.gia.attendance.imports.PastedList;
import nl.gia.attendance.imports.PastedRow;
import nl.gia.contacts.ui.PersonFields;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.AttendeeKind;

/** First the text as it was pasted, then its rows as they would come in; the text stays until they have. */
class PasteDialog extends Dialog {

    private final PasteWork work;
    private final boolean hasBegun;
    private final TextArea text = new TextArea(getTranslation("attendance.paste.text"));
    private final Div first = new Div();
    private final Div second = new Div();
    private final ComboBox<AttendeeKind> kind = new ComboBox<>(getTranslation("attendance.paste.kind"));
    private final ComboBox<MunicipalityRow> municipality =
            new ComboBox<>(getTranslation("attendance.paste.municipality"));
    private final Select<Presence> presence = new Select<>();
    private final Div rows = new Div();
    private final Button back = new Button(getTranslation("attendance.paste.back"), click -> show(first));
    private final Button next = new Button(getTranslation("attendance.paste.next"), click -> read());
    private final Button go = new Button("", click -> register());

    private String readText = "";
    private PastedList list = new PastedList(List.of(), false);
    private PastedRows shown;

    PasteDialog(PasteWork work, boolean hasBegun) {
        this.work = work;
        this.hasBegun = hasBegun;
        shown = new PastedRows(List.of(), list -> List.of());
        setHeaderTitle(getTranslation("attendance.paste.title"));
        setWidth("1180px");
        // A slip of the hand must not lose what was pasted and mended.
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        prepareText();
        prepareChoices();
        add(first, second);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("attendance.paste.leave"), click -> close()), back, next, go);
        show(first);
    }

    private void prepareText() {
        text.setWidthFull();
        text.setMinHeight("280px");
        text.setMaxHeight("50dvh");
        text.setAutofocus(true);
        first.add(new Hint(getTranslation("attendance.paste.hint")), text);
    }

    private void prepareChoices() {
        kind.setItems(AttendeeKind.values());
        kind.setItemLabelGenerator(PersonFields::kind);
        kind.setClearButtonVisible(true);
        kind.addValueChangeListener(chosen -> shown.refresh());
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        municipality.setClearButtonVisible(true);
        municipality.addValueChangeListener(chosen -> shown.refresh());
        presence.setLabel(getTranslation("attendance.paste.presence"));
        presence.setItemLabelGenerator(one -> getTranslation("attendance.paste.presence." + one));
        presence.addValueChangeListener(chosen -> shown.refresh());
        Div choices = new Div(kind, municipality, presence);
        choices.addClassName("gia-paste-choices");
        second.add(new Hint(getTranslation("attendance.paste.check")), choices, rows);
    }

    private void show(Div step) {
        boolean isFirst = step == first;
        first.setVisible(isFirst);
        second.setVisible(!isFirst);
        back.setVisible(!isFirst);
        next.setVisible(isFirst);
        go.setVisible(!isFirst);
    }

    private void read() {
        // Who only had another look at the text finds the rows as they were mended.
        boolean isSame = text.getValue().equals(readText) && !list.rows().isEmpty();
        FormProblems problems = new FormProblems().field("text", text);
        if (isSame || problems.attempt(() -> list = work.read(text.getValue()))) {
            if (!isSame) {
                readText = text.getValue();
                offerChoices();
                showRows();
            }
            show(second);
        }
    }

    private void offerChoices() {
        List<MunicipalityRow> all = work.municipalities();
        municipality.setItems((MunicipalityRow one, String typed) -> PasteMunicipalities.isMeant(one, typed), all);
        presence.setItems(Arrays.stream(Presence.values())
                .filter(one -> one != Presence.AS_PASTED || list.saysPresence())
                .toList());
        presence.setValue(hasBegun && list.saysPresence() ? Presence.AS_PASTED : Presence.REGISTERED);
        presence.setReadOnly(!hasBegun);
        presence.setHelperText(hasBegun ? "" : getTranslation("attendance.paste.notBegun"));
    }

    private void showRows() {
        shown = new PastedRows(list.rows(), typed -> work.check(choice(), typed));
        shown.offer(work.municipalities());
        shown.onChange(() -> {
            boolean notes = presence.getValue() != Presence.REGISTERED;
            int coming = notes ? shown.coming() : shown.added();
            go.setText(getTranslation(notes ? "attendance.paste.goPresent" : "attendance.paste.go", coming));
            go.setEnabled(coming > 0);
        });
        rows.removeAll();
        rows.add(shown);
    }

    private PasteChoice choice() {
        return new PasteChoice(
                kind.getValue(),
                municipality.isEmpty() ? null : municipality.getValue().code(),
                presence.isEmpty() ? Presence.REGISTERED : presence.getValue());
    }

    private void register() {
        // The second click of two comes after the first has closed it.
        if (!isOpened()) {
            return;
        }
        List<PastedRow> chosen = shown.checked().stream()
                .map(row -> row.row().leftOut(!row.isComing()))
                .toList();
        if (new FormProblems().attempt(() -> work.register(choice(), chosen))) {
            close();
        } else {
            shown.refresh();
        }
    }
}
