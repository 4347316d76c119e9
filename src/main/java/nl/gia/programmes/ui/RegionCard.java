package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.Hint;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.programmes.AreaDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.organisers.RegionOrganiserRow;

class RegionCard extends Card {

    private final boolean mayWrite;
    private final RegionsPart.Changes changes;

    RegionCard(
            RegionDetails region,
            List<RegionOrganiserRow> organisers,
            Function<AreaDetails, String> nameOf,
            boolean mayWrite,
            RegionsPart.Changes changes) {
        this.mayWrite = mayWrite;
        this.changes = changes;
        add(new H2(region.name()));
        if (!region.active()) {
            add(new StatusBadge(getTranslation("programmes.region.inactive"), Tone.DRAFT));
        }
        Integer meetings = region.agreedMeetings();
        if (meetings != null) {
            add(new StatusBadge(getTranslation("programmes.fact.agreed", meetings), Tone.INFO));
        }
        add(heading("programmes.region.areas"), areas(region.areas(), nameOf));
        add(heading("programmes.region.organisers"), organisers(organisers));
        if (mayWrite) {
            add(tools(region, organisers));
        }
    }

    private H3 heading(String key) {
        H3 heading = new H3(getTranslation(key));
        heading.addClassName("gia-small");
        return heading;
    }

    private Component areas(List<AreaDetails> areas, Function<AreaDetails, String> nameOf) {
        if (areas.isEmpty()) {
            return new Hint(getTranslation("programmes.region.noAreas"));
        }
        UnorderedList list = list();
        for (AreaDetails area : areas) {
            String name = nameOf.apply(area);
            list.add(line(
                    name,
                    Spans.of(area.from(), area.until()),
                    small("programmes.area.move", name, () -> changes.move(area, name)),
                    small("programmes.area.end", name, () -> changes.end(area, name))));
        }
        return list;
    }

    private Component organisers(List<RegionOrganiserRow> rows) {
        if (rows.isEmpty()) {
            return new Hint(getTranslation("programmes.region.noOrganisers"));
        }
        UnorderedList list = list();
        for (RegionOrganiserRow row : rows) {
            String kind =
                    getTranslation("programmes.organiserKind." + row.organiser().kind());
            String remark = row.remark() == null ? "" : " · " + row.remark();
            list.add(line(
                    row.organiser().name(),
                    kind + " · " + Spans.of(row.from(), row.until()) + remark,
                    small("programmes.area.end", row.organiser().name(), () -> changes.end(row))));
        }
        return list;
    }

    private ListItem line(String name, String when, Button... buttons) {
        Span title = new Span(name);
        title.addClassName("gia-entry-title");
        Span small = new Span(when);
        small.addClassName("gia-small");
        ListItem item = new ListItem(new Div(title, small));
        if (mayWrite) {
            Div tools = new Div(buttons);
            tools.addClassName("gia-tools");
            item.add(tools);
        }
        return item;
    }

    private Button small(String key, String about, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("programmes.about", getTranslation(key), about));
        return button;
    }

    private Component tools(RegionDetails region, List<RegionOrganiserRow> organisers) {
        Button remove = new Button(
                getTranslation("programmes.region.remove"),
                click -> Confirm.ask("programmes.region.removing", changes::remove, region.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div tools = new Div(
                new Button(getTranslation("programmes.region.change"), click -> changes.change()),
                new Button(getTranslation("programmes.region.hold"), click -> changes.hold()),
                new Button(getTranslation("programmes.region.assign"), click -> changes.assign()));
        if (!organisers.isEmpty()) {
            tools.add(new Button(getTranslation("programmes.handover"), click -> changes.handOver(organisers)));
        }
        tools.add(remove);
        tools.addClassName("gia-tools");
        return tools;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-entries");
        return list;
    }
}
