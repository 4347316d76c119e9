package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.organisers.HandOverRegion;
import nl.gia.programmes.organisers.OrganiserRow;
import nl.gia.programmes.organisers.RegionHandovers;
import nl.gia.programmes.organisers.RegionOrganiserRow;

/** From whom a region goes to whom and from which day on; what goes along is told before it does. */
class HandoverDialog extends Div {

    private final Select<RegionOrganiserRow> from = new Select<>();
    private final OrganiserFields to;
    private final DayField day = new DayField(getTranslation("programmes.span.first"));
    private final TextField remark = new TextField(getTranslation("programmes.handover.remark"));
    private final HandoverWork work = new HandoverWork();
    private final RegionHandovers handovers;
    private final FormDialog dialog;

    HandoverDialog(
            RegionDetails region,
            List<RegionOrganiserRow> outgoing,
            List<OrganiserRow> organisers,
            LocalDate today,
            RegionHandovers handovers,
            Runnable changed) {
        this.handovers = handovers;
        to = new OrganiserFields(getTranslation("programmes.handover.to"), organisers);
        prepare(outgoing, today);
        List<Component> fields = new ArrayList<>(List.of(from));
        fields.addAll(to.all());
        fields.addAll(List.of(day, remark, work));
        dialog = new FormDialog(
                        getTranslation("programmes.handover.title", region.name()),
                        getTranslation("programmes.handover.save"),
                        fields.toArray(Component[]::new))
                .wide(from, work)
                .onSave(problems(), () -> {
                    OrganiserRow after = handovers.handOver(command());
                    Notices.done("programmes.handover.done", region.name(), after.name());
                    changed.run();
                });
    }

    void open() {
        dialog.open();
    }

    private void prepare(List<RegionOrganiserRow> outgoing, LocalDate today) {
        from.setLabel(getTranslation("programmes.handover.from"));
        from.setItems(outgoing);
        from.setItemLabelGenerator(row -> row.organiser().name() + " · " + Spans.of(row.from(), row.until()));
        from.setValue(outgoing.stream()
                .filter(row -> row.until() == null || row.until().isAfter(today))
                .findFirst()
                .orElse(outgoing.getLast()));
        remark.setHelperText(getTranslation("programmes.handover.remarkHint"));
        from.addValueChangeListener(chosen -> preview());
        day.addValueChangeListener(chosen -> preview());
    }

    private void preview() {
        work.clear();
        if (!day.isEmpty()) {
            new FormProblems()
                    .field("from", day)
                    .attempt(() -> work.show(handovers.preview(from.getValue().id(), day.getValue())));
        }
    }

    private FormProblems problems() {
        return to.problems().field("from", day).field("remark", remark);
    }

    private HandOverRegion command() {
        RegionOrganiserRow outgoing = from.getValue();
        return new HandOverRegion(outgoing.id(), outgoing.version(), to.chosen(), day.getValue(), remark.getValue());
    }
}
