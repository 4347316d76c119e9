package nl.gia.programmes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityFilter;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.HoldArea;

/** A province or a single municipality for a region. */
class AreaDialog extends Div {

    private final ComboBox<String> province = new ComboBox<>(getTranslation("programmes.area.wholeProvince"));
    private final ComboBox<MunicipalityRow> municipality = new ComboBox<>(getTranslation("programmes.area.single"));
    private final DayField from = new DayField(getTranslation("programmes.span.first"));
    private final DayField until = new DayField(getTranslation("programmes.span.end"));
    private final FormDialog dialog;

    AreaDialog(Municipalities municipalities, LocalDate today, Consumer<HoldArea> save) {
        province.setItems(municipalities.provinces());
        province.setClearButtonVisible(true);
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        municipality.setClearButtonVisible(true);
        municipality.setItemsPageable((page, typed) -> municipalities
                .search(
                        new MunicipalityFilter(
                                typed, null, from.getOptionalValue().orElse(today)),
                        page)
                .getContent());
        dialog = new FormDialog(
                        getTranslation("programmes.region.holding"),
                        getTranslation("programmes.region.holdSave"),
                        province,
                        municipality,
                        from,
                        until,
                        new Hint(getTranslation("programmes.span.hint")))
                .onSave(problems(), () -> save.accept(command()));
    }

    void open() {
        dialog.open();
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("province", province)
                .field("municipality", municipality)
                .field("from", from)
                .field("until", until);
    }

    private HoldArea command() {
        MunicipalityRow single = municipality.getValue();
        return new HoldArea(
                province.getValue(), single == null ? null : single.code().value(), from.getValue(), until.getValue());
    }
}
