package nl.gia.shell;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gia.programmes.ProgrammeRow;

/** Which programme one is looking at. */
class ProgrammeSwitch extends Select<ProgrammeRow> {

    ProgrammeSwitch(Consumer<ProgrammeRow> chosen) {
        addClassName("gia-programme");
        setLabel(getTranslation("shell.programme"));
        setItemLabelGenerator(ProgrammeRow::name);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    void show(List<ProgrammeRow> all, Optional<ProgrammeRow> current) {
        setVisible(!all.isEmpty());
        setItems(all);
        current.ifPresent(this::setValue);
        boolean example = current.filter(ProgrammeRow::example).isPresent();
        setHelperText(example ? getTranslation("kit.example") : null);
    }
}
