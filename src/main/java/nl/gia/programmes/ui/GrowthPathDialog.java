package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.programmes.CreateProgramme.NewTarget;
import nl.gia.programmes.GrowthTarget;
import nl.gia.programmes.ProgrammeDetails;

/** A line for each year of the programme; a year without a percentage has no target. */
class GrowthPathDialog extends Div {

    private record Line(int year, IntegerField percentage, DayField on) {}

    private final List<Line> lines = new ArrayList<>();
    private final FormDialog dialog;

    GrowthPathDialog(ProgrammeDetails programme, Consumer<List<NewTarget>> save) {
        int last = programme.period().until().getYear();
        for (int year = programme.period().from().getYear(); year <= last; year++) {
            lines.add(line(year));
        }
        programme.growthPath().forEach(this::fill);
        List<Component> content = new ArrayList<>(List.of(new Hint(getTranslation("programmes.growthPathHint"))));
        lines.forEach(line -> content.addAll(List.of(line.percentage(), line.on())));
        dialog = new FormDialog(
                        getTranslation("programmes.growthPathTitle"),
                        getTranslation("kit.save"),
                        content.toArray(Component[]::new))
                .onSave(new FormProblems(), () -> save.accept(targets()));
    }

    void open() {
        dialog.open();
    }

    private Line line(int year) {
        IntegerField percentage = new IntegerField(getTranslation("programmes.targetOf", year));
        percentage.setMin(0);
        percentage.setMax(100);
        DayField on = new DayField(getTranslation("programmes.referenceDateOf", year));
        on.setClearButtonVisible(true);
        return new Line(year, percentage, on);
    }

    private void fill(GrowthTarget target) {
        lines.stream().filter(line -> line.year() == target.year()).forEach(line -> {
            line.percentage().setValue(target.percentage());
            line.on().setValue(target.on());
        });
    }

    private List<NewTarget> targets() {
        return lines.stream()
                .filter(line -> line.percentage().getValue() != null)
                .map(line -> new NewTarget(
                        line.year(), line.percentage().getValue(), line.on().getValue()))
                .toList();
    }
}
