package nl.gia.meetings.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.kit.DayField;
import nl.gia.kit.FilterBar;
import nl.gia.kit.UrlState;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingFilter.Side;
import nl.gia.meetings.MeetingStatus;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.ThemeDetails;
import org.jspecify.annotations.Nullable;

/** Which meetings one wants to see, the same in the list and in the calendar: what one filtered on goes along from one to the other. */
class MeetingFilters extends FilterBar {

    static final List<String> PARAMETERS = List.of("zoek", "regio", "thema", "status", "archief");
    static final String YES = "ja";
    static final String WHEN = "wanneer";
    static final String ALL = "alle";

    /** Who asks for one of these looks for it in all there is. */
    private static final List<String> WIDENING = List.of("zoek", "status", "van", "tot", "archief");

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<String> region = new ComboBox<>(getTranslation("meetings.region"));
    private final ComboBox<String> theme = new ComboBox<>(getTranslation("meetings.theme"));
    private final MultiSelectComboBox<MeetingStatus> status =
            new MultiSelectComboBox<>(getTranslation("meetings.status"));
    private final Checkbox archived = new Checkbox(getTranslation("meetings.alsoArchived"));
    private final List<DayField> days = new ArrayList<>();
    private final Select<Side> side = new Select<>();
    private final UrlState state;
    private Side usualSide = Side.BOTH;

    MeetingFilters() {
        this(new UrlState());
    }

    private MeetingFilters(UrlState state) {
        super(state);
        this.state = state;
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

    /** Whether it is to come or over, which only the list asks for. */
    MeetingFilters side() {
        side.setLabel(getTranslation("meetings.when"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> getTranslation("meetings.side." + one));
        state.bind(
                WHEN,
                side,
                chosen -> chosen == usualSide ? null : word(chosen),
                asked -> asked.flatMap(MeetingFilters::side).orElse(usualSide));
        addComponentAtIndex(2, side);
        return this;
    }

    private static String word(Side side) {
        return switch (side) {
            case COMING -> "komend";
            case PAST -> "voorbij";
            case BOTH -> ALL;
        };
    }

    private static Optional<Side> side(String word) {
        return Stream.of(Side.values())
                .filter(one -> word(one).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
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

    /** The same of all there is. */
    String addressOfAll() {
        Location here = UI.getCurrent().getActiveViewLocation();
        QueryParameters asked = here.getQueryParameters().excluding(WHEN).merging(WHEN, ALL);
        return here.getPath() + "?" + asked.getQueryString();
    }

    boolean areOfComing() {
        return side.getValue() == Side.COMING;
    }

    /** Call it after navigation, before anything is looked up. */
    void show(ProgrammeDetails programme, QueryParameters asked, LocalDate today) {
        boolean isOver = programme.period().until().isBefore(today);
        boolean looksFor = WIDENING.stream().anyMatch(asked.getParameters()::containsKey);
        usualSide = isOver || looksFor ? Side.BOTH : Side.COMING;

        region.setItems(programme.regions().stream().map(RegionDetails::name).toList());
        theme.setItems(programme.themes().stream().map(ThemeDetails::name).toList());
        state.show(asked);
    }

    MeetingFilter filter(ProgrammeDetails programme, DayField from, DayField until, Instant now) {
        return filter(programme, from.getValue(), until.getValue()).around(now, side.getValue());
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
