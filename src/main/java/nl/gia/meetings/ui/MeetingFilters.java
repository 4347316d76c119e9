package nl.gia.meetings.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.kit.DayField;
import nl.gia.kit.UrlState;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingStatus;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.ThemeDetails;
import org.jspecify.annotations.Nullable;

/** Which meetings one wants to see, the same in the list and in the calendar: what one filtered on goes along from one to the other. */
class MeetingFilters extends Div {

    static final List<String> PARAMETERS = List.of("zoek", "regio", "thema", "status", "archief");
    static final String YES = "ja";

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<String> region = new ComboBox<>(getTranslation("meetings.region"));
    private final ComboBox<String> theme = new ComboBox<>(getTranslation("meetings.theme"));
    private final MultiSelectComboBox<MeetingStatus> status =
            new MultiSelectComboBox<>(getTranslation("meetings.status"));
    private final Checkbox archived = new Checkbox(getTranslation("meetings.alsoArchived"));
    private final List<DayField> days = new ArrayList<>();
    private final UrlState state = new UrlState();

    MeetingFilters() {
        addClassName("gia-filters");
        text.setClearButtonVisible(true);
        text.setPlaceholder(getTranslation("meetings.searchHint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        for (ComboBoxBase<?, ?, ?> choice : List.of(region, theme, status)) {
            choice.setPlaceholder(getTranslation("kit.all"));
            choice.setClearButtonVisible(true);
        }
        status.setItems(MeetingStatus.values());
        status.setItemLabelGenerator(MeetingWords::of);
        state.text("zoek", text)
                .bind("regio", region, name -> name, asked -> asked.orElse(null))
                .bind("thema", theme, name -> name, asked -> asked.orElse(null))
                .bind(
                        "status",
                        status,
                        MeetingWords::inAddress,
                        asked -> asked.map(MeetingWords::fromAddress).orElse(Set.of()))
                .bind(
                        "archief",
                        archived,
                        also -> also ? YES : null,
                        asked -> asked.filter(YES::equals).isPresent());
        add(text, region, theme, status, archived);
    }

    /** A day that only the list asks for. */
    MeetingFilters day(String parameter, DayField field) {
        field.setClearButtonVisible(true);
        state.day(parameter, field);
        addComponentAtIndex(getComponentCount() - 1, field);
        days.add(field);
        return this;
    }

    boolean areEmpty() {
        return text.isEmpty()
                && Stream.<HasValue<?, ?>>of(region, theme, status).allMatch(HasValue::isEmpty)
                && days.stream().allMatch(HasValue::isEmpty);
    }

    /** Call it after navigation, before anything is looked up. */
    void show(ProgrammeDetails programme, QueryParameters asked) {
        region.setItems(programme.regions().stream().map(RegionDetails::name).toList());
        theme.setItems(programme.themes().stream().map(ThemeDetails::name).toList());
        state.show(asked);
    }

    MeetingFilter filter(ProgrammeDetails programme, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new MeetingFilter(
                programme.slug(),
                region.getValue(),
                theme.getValue(),
                status.getValue(),
                from,
                until,
                archived.getValue(),
                text.getValue());
    }
}
