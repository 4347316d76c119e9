package nl.gia.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.calls.CallFilter;
import nl.gia.calls.CallQuery;
import nl.gia.calls.CallState;
import nl.gia.calls.Standing;
import nl.gia.kit.DayField;
import nl.gia.kit.FilterBar;
import nl.gia.kit.UrlState;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.RegionDetails;

/** What narrows the call list, in the address too. */
class CallFilters {

    private final TextField text = new TextField(say("kit.search"));
    private final ComboBox<RegionDetails> region = new ComboBox<>(say("calls.region"));
    private final ComboBox<Standing> standing = new ComboBox<>(say("calls.who"));
    private final Select<CallState> state = new Select<>();
    private final DayField from = new DayField(say("calls.from"));
    private final DayField until = new DayField(say("calls.until"));
    private final UrlState address = new UrlState();
    private List<RegionDetails> regions = List.of();

    CallFilters() {
        text.setClearButtonVisible(true);
        text.setPlaceholder(say("calls.searchHint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        region.setPlaceholder(say("kit.all"));
        region.setClearButtonVisible(true);
        region.setItemLabelGenerator(RegionDetails::name);
        standing.setItems(Standing.NEVER, Standing.SILENT);
        standing.setPlaceholder(say("kit.all"));
        standing.setClearButtonVisible(true);
        standing.setItemLabelGenerator(value -> say("calls.standing." + value));
        state.setLabel(say("calls.state"));
        state.setItems(CallState.values());
        state.setValue(CallState.ALL);
        state.setItemLabelGenerator(value -> say("calls.state." + value));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        address.text(CallQuery.TEXT, text)
                .bind(CallQuery.STATE, state, CallQuery::word, CallQuery::state)
                .bind(
                        CallQuery.REGION,
                        region,
                        value -> value == null ? null : value.name(),
                        asked -> asked.flatMap(this::known).orElse(null))
                .bind(
                        CallQuery.STANDING,
                        standing,
                        value -> value == null ? null : CallQuery.word(value),
                        CallQuery::standing)
                .day(CallQuery.FROM, from)
                .day(CallQuery.UNTIL, until);
    }

    void offer(List<RegionDetails> callable) {
        regions = callable;
        region.setItems(callable);
    }

    void show(QueryParameters query) {
        address.show(query);
    }

    FilterBar bar() {
        List<Component> fields = new ArrayList<>(List.of(text, state));
        if (regions.size() > 1) {
            fields.add(region);
        }
        fields.addAll(List.of(standing, from, until));
        return new FilterBar(address, fields.toArray(Component[]::new));
    }

    ReferencePoint.Asked period() {
        return new ReferencePoint.Asked(null, from.getValue(), until.getValue());
    }

    CallFilter filter() {
        return new CallFilter(
                region.getOptionalValue().map(RegionDetails::id).orElse(null),
                standing.getValue(),
                state.getValue(),
                text.getValue());
    }

    private Optional<RegionDetails> known(String name) {
        return regions.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
