package nl.gia.programmes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.programmes.RegionDetails;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** To which region an area goes, and from which day. */
class MoveAreaDialog extends Div {

    interface Move {
        void accept(RegionId to, @Nullable LocalDate from);
    }

    private final ComboBox<RegionDetails> to = new ComboBox<>(getTranslation("programmes.area.moveTo"));
    private final DayField from = new DayField(getTranslation("programmes.area.moveFrom"));
    private final FormDialog dialog;

    MoveAreaDialog(String area, List<RegionDetails> others, Move move) {
        to.setItems(others);
        to.setItemLabelGenerator(RegionDetails::name);
        dialog = new FormDialog(
                        getTranslation("programmes.area.moving", area),
                        getTranslation("programmes.area.moveSave"),
                        to,
                        from,
                        new Hint(getTranslation("programmes.area.moveHint")))
                .onSave(new FormProblems().field("region", to).field("from", from), () -> {
                    RegionDetails chosen =
                            to.getOptionalValue().orElseThrow(() -> new Problem.Invalid("region", "problem.required"));
                    move.accept(chosen.id(), from.getValue());
                });
    }

    void open() {
        dialog.open();
    }
}
