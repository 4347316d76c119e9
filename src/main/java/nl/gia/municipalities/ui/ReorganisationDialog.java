package nl.gia.municipalities.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.municipalities.EnterReorganisation;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.municipalities.ReorganisationKind;
import org.springframework.data.domain.Pageable;

/** One reorganisation: which municipalities it begins with, and which come out of it. */
class ReorganisationDialog extends Div {

    private final DayField effectiveOn = new DayField(getTranslation("municipalities.effectiveOn"));
    private final Select<ReorganisationKind> kind = new Select<>();
    private final MultiSelectComboBox<MunicipalityRow> from =
            new MultiSelectComboBox<>(getTranslation("municipalities.from"));
    private final MultiSelectComboBox<MunicipalityRow> into =
            new MultiSelectComboBox<>(getTranslation("municipalities.into"));
    private final TextField newCode = new TextField(getTranslation("municipalities.newCode"));
    private final TextField newName = new TextField(getTranslation("municipalities.newName"));
    private final ComboBox<String> newProvince = new ComboBox<>(getTranslation("municipalities.newProvince"));
    private final ComboBox<String> heir = new ComboBox<>(getTranslation("municipalities.heir"));
    private final FormDialog dialog;

    ReorganisationDialog(
            Supplier<List<String>> provinces,
            BiFunction<String, Pageable, List<MunicipalityRow>> search,
            Consumer<EnterReorganisation> save) {
        kind.setLabel(getTranslation("municipalities.kind"));
        kind.setItems(ReorganisationKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("municipalities.kind." + value));
        kind.setValue(ReorganisationKind.MERGE);
        kind.addValueChangeListener(changed -> offerHeirs());
        Stream.of(from, into).forEach(box -> {
            box.setItemLabelGenerator(MunicipalityRow::name);
            box.setItemsPageable((page, typed) -> search.apply(typed, page));
        });
        into.addValueChangeListener(changed -> offerHeirs());
        newCode.addValueChangeListener(changed -> offerHeirs());
        newCode.setPlaceholder(getTranslation("municipalities.newCodeHint"));
        newProvince.setItems(provinces.get());
        offerHeirs();
        dialog = new FormDialog(
                        getTranslation("municipalities.enterTitle"),
                        getTranslation("municipalities.enterSave"),
                        effectiveOn,
                        kind,
                        from,
                        into,
                        new Hint(getTranslation("municipalities.newHint")),
                        newCode,
                        newName,
                        newProvince,
                        heir)
                .onSave(problems(), () -> {
                    save.accept(command());
                    Notices.done("municipalities.entered");
                });
    }

    void open() {
        dialog.open();
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("effectiveOn", effectiveOn)
                .field("changes", into)
                .field("newMunicipalities", newCode);
    }

    private EnterReorganisation command() {
        List<EnterReorganisation.Change> changes = from.getValue().stream()
                .flatMap(old -> newCodes().stream()
                        .map(code -> new EnterReorganisation.Change(
                                old.code().value(), code, kind.getValue(), code.equals(heir.getValue()))))
                .toList();
        return new EnterReorganisation(effectiveOn.getValue(), changes, established());
    }

    private List<EnterReorganisation.NewMunicipality> established() {
        return newCode.isEmpty() && newName.isEmpty()
                ? List.of()
                : List.of(new EnterReorganisation.NewMunicipality(
                        newCode.getValue(), newName.getValue(), newProvince.getValue()));
    }

    private List<String> newCodes() {
        Set<MunicipalityRow> known = into.getValue();
        List<String> codes =
                new ArrayList<>(known.stream().map(row -> row.code().value()).toList());
        if (!newCode.isEmpty()) {
            codes.add(newCode.getValue().strip());
        }
        return codes;
    }

    /** Asked for a split alone: of its parts one continues the old municipality. */
    private void offerHeirs() {
        heir.setVisible(kind.getValue() == ReorganisationKind.SPLIT);
        String chosen = heir.getValue();
        heir.setItems(newCodes());
        heir.setItemLabelGenerator(code -> into.getValue().stream()
                .filter(row -> row.code().value().equals(code))
                .map(MunicipalityRow::name)
                .findFirst()
                .orElse(newName.isEmpty() ? code : newName.getValue()));
        heir.setValue(newCodes().contains(chosen) ? chosen : null);
    }
}
