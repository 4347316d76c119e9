package nl.gia.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.gia.kit.Dates;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;
import nl.gia.kit.Settling;
import nl.gia.kit.SharedForm;
import nl.gia.kit.TimeField;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingFormat;
import nl.gia.meetings.MeetingRow;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ThemeDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Meanwhile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** All of a meeting that can be changed; holds the version one looked at. */
class ChangeMeetingDialog {

    private final SharedForm<MeetingDetails> form;
    private final FormDialog dialog;
    private final MeetingFields fields = new MeetingFields();
    private final TextField title = fields.title();
    private final ComboBox<String> region;
    private final MultiSelectComboBox<String> themes;
    private final ComboBox<MeetingFormat> format = new ComboBox<>(fields.say("meetings.format"));
    private final DayField day;
    private final TimeField start;
    private final TimeField end;
    private final TextField place = new TextField(fields.say("meetings.place"));
    private final TextField link = new TextField(fields.say("meetings.link"));
    private final TextField organiser = new TextField(fields.say("meetings.organiser"));
    private final ComboBox<MunicipalityRow> host = new ComboBox<>(fields.say("meetings.host"));
    private final IntegerField capacity = new IntegerField(fields.say("meetings.capacity"));

    /** @param since what became of it since the meeting as one looked at it */
    ChangeMeetingDialog(
            MeetingDetails meeting,
            ProgrammeDetails programme,
            List<String> regions,
            BiFunction<String, Pageable, List<MunicipalityRow>> municipalities,
            Function<MeetingRow, Meanwhile<MeetingDetails>> since,
            FollowChoice choice,
            Consumer<ChangeMeeting> save) {
        region = fields.region(regions);
        themes = fields.themes(
                programme.themes().stream().map(ThemeDetails::name).toList());
        day = fields.day(programme.period());
        start = fields.time("meetings.start", LocalTime.NOON);
        end = fields.time("meetings.end", LocalTime.NOON);
        format.setItems(MeetingFormat.values());
        format.setItemLabelGenerator(this::words);
        format.setClearButtonVisible(true);
        host.setItemLabelGenerator(MunicipalityRow::name);
        host.setClearButtonVisible(true);
        host.setItemsPageable((page, typed) -> municipalities.apply(typed, page));
        capacity.setMin(1);
        capacity.setStepButtonsVisible(true);
        capacity.setHelperText(fields.say("meetings.capacityHint"));
        host.setHelperText(fields.say("meetings.hostHint"));
        form = form(meeting);
        dialog = dialog(since, choice, save);
    }

    void open() {
        dialog.open();
    }

    private SharedForm<MeetingDetails> form(MeetingDetails meeting) {
        return new SharedForm<>(meeting)
                .field("title", title, seen -> seen.row().title())
                .field("region", region, seen -> seen.row().regionName(), name -> name)
                .field(
                        "themes",
                        themes,
                        (MeetingDetails seen) ->
                                (Set<String>) new LinkedHashSet<>(seen.row().themes()),
                        names -> String.join(", ", names))
                .field("start", day, seen -> AmsterdamTime.dayOf(seen.row().start()), this::words)
                .field(
                        "start",
                        start,
                        seen -> AmsterdamTime.localTimeOf(seen.row().start()).toLocalTime(),
                        this::words)
                .field(
                        "end",
                        end,
                        seen -> AmsterdamTime.localTimeOf(seen.row().end()).toLocalTime(),
                        this::words)
                .field("place", place, seen -> seen.row().place())
                .field("link", link, seen -> seen.row().link())
                .field("format", format, seen -> seen.row().format(), this::words)
                .field("capacity", capacity, seen -> seen.row().capacity(), seats -> Objects.toString(seats, ""))
                .field("host", host, ChangeMeetingDialog::host, town -> town == null ? "" : town.name())
                .field("organiser", organiser, MeetingDetails::organiser);
    }

    private static @Nullable MunicipalityRow host(MeetingDetails meeting) {
        return meeting.host() == null || meeting.hostName() == null
                ? null
                : new MunicipalityRow(meeting.host(), meeting.hostName(), "");
    }

    private String words(@Nullable MeetingFormat value) {
        return value == null ? "" : fields.say("meetings.format." + value);
    }

    private String words(@Nullable LocalDate value) {
        return value == null ? "" : Dates.weekday(value, UI.getCurrent().getLocale());
    }

    private String words(@Nullable LocalTime value) {
        return value == null ? "" : Dates.time(value, UI.getCurrent().getLocale());
    }

    private FormDialog dialog(
            Function<MeetingRow, Meanwhile<MeetingDetails>> since, FollowChoice choice, Consumer<ChangeMeeting> save) {
        FormProblems problems = problems();
        FormDialog asks = new FormDialog(
                        fields.say("meetings.changeTitle"),
                        fields.say("kit.save"),
                        title,
                        region,
                        format,
                        themes,
                        day,
                        capacity,
                        start,
                        end,
                        place,
                        link,
                        organiser,
                        host,
                        choice)
                .wide(title, themes, choice)
                .onSave(problems, () -> {
                    save.accept(typed());
                    Notices.done("meetings.changed");
                });
        problems.onStale(new Settling<>(form, () -> since.apply(form.opened().row()), asks::save));
        return asks;
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("title", title)
                .field("region", region)
                .field("format", format)
                .field("themes", themes)
                .field("start", day)
                .field("startTime", start)
                .field("end", end)
                .field("capacity", capacity)
                .field("place", place)
                .field("link", link)
                .field("organiser", organiser)
                .field("host", host);
    }

    private ChangeMeeting typed() {
        MeetingFields.requireTime(day, start);
        return new ChangeMeeting(
                form.opened().row().version(),
                title.getValue(),
                region.getValue(),
                List.copyOf(themes.getValue()),
                PlanMeetingDialog.at(day.getValue(), start.getValue()),
                PlanMeetingDialog.at(lastDay(), end.getValue()),
                place.getValue(),
                link.getValue(),
                format.getValue() == null ? null : format.getValue().code(),
                capacity.getValue(),
                host.getValue() == null ? null : host.getValue().code().value(),
                organiser.getValue());
    }

    // A meeting of several days keeps its length when it is moved; without a day yet the end is not what is missing.
    private LocalDate lastDay() {
        MeetingRow row = form.opened().row();
        LocalDate before = AmsterdamTime.dayOf(row.start());
        long days = ChronoUnit.DAYS.between(before, AmsterdamTime.dayOf(row.end()));
        return day.getOptionalValue().orElse(before).plusDays(days);
    }
}
