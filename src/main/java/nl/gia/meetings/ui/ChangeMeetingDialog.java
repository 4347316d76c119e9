package nl.gia.meetings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingFormat;
import nl.gia.meetings.MeetingRow;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ThemeDetails;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** All of a meeting that can be changed; holds the version one looked at. */
class ChangeMeetingDialog {

    private final MeetingDetails meeting;
    private final FormDialog dialog;
    private final MeetingFields fields = new MeetingFields();
    private final TextField title = fields.title();
    private final ComboBox<String> region;
    private final MultiSelectComboBox<String> themes;
    private final ComboBox<MeetingFormat> format = new ComboBox<>(fields.say("meetings.format"));
    private final DayField day;
    private final TimePicker start;
    private final TimePicker end;
    private final TextField place = new TextField(fields.say("meetings.place"));
    private final TextField link = new TextField(fields.say("meetings.link"));
    private final TextField organiser = new TextField(fields.say("meetings.organiser"));
    private final ComboBox<MunicipalityRow> host = new ComboBox<>(fields.say("meetings.host"));
    private final IntegerField capacity = new IntegerField(fields.say("meetings.capacity"));

    ChangeMeetingDialog(
            MeetingDetails meeting,
            ProgrammeDetails programme,
            List<String> regions,
            BiFunction<String, Pageable, List<MunicipalityRow>> municipalities,
            Consumer<ChangeMeeting> save) {
        this.meeting = meeting;
        MeetingRow row = meeting.row();
        LocalDateTime from = AmsterdamTime.localTimeOf(row.start());
        region = fields.region(regions);
        themes = fields.themes(
                programme.themes().stream().map(ThemeDetails::name).toList());
        day = fields.day(programme.period());
        start = fields.time("meetings.start", from.toLocalTime());
        end = fields.time("meetings.end", AmsterdamTime.localTimeOf(row.end()).toLocalTime());
        title.setValue(row.title());
        region.setValue(row.regionName());
        themes.setValue(row.themes());
        day.setValue(from.toLocalDate());
        format.setItems(MeetingFormat.values());
        format.setItemLabelGenerator(value -> fields.say("meetings.format." + value));
        format.setClearButtonVisible(true);
        format.setValue(row.format());
        showRest(row, municipalities);
        dialog = dialog(save);
    }

    void open() {
        dialog.open();
    }

    private void showRest(MeetingRow row, BiFunction<String, Pageable, List<MunicipalityRow>> municipalities) {
        place.setValue(row.place() == null ? "" : row.place());
        link.setValue(row.link() == null ? "" : row.link());
        organiser.setValue(meeting.organiser() == null ? "" : meeting.organiser());
        host.setItemLabelGenerator(MunicipalityRow::name);
        host.setClearButtonVisible(true);
        host.setItemsPageable((page, typed) -> municipalities.apply(typed, page));
        if (meeting.host() != null && meeting.hostName() != null) {
            host.setValue(new MunicipalityRow(meeting.host(), meeting.hostName(), ""));
        }
        capacity.setMin(1);
        capacity.setStepButtonsVisible(true);
        capacity.setValue(row.capacity());
    }

    private FormDialog dialog(Consumer<ChangeMeeting> save) {
        return new FormDialog(
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
                        host)
                .wide(title, themes)
                .onSave(problems(), () -> {
                    save.accept(typed());
                    Notices.done("meetings.changed");
                });
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("title", title)
                .field("region", region)
                .field("format", format)
                .field("themes", themes)
                .field("start", day)
                .field("end", end)
                .field("capacity", capacity)
                .field("place", place)
                .field("link", link)
                .field("organiser", organiser)
                .field("host", host);
    }

    private ChangeMeeting typed() {
        return new ChangeMeeting(
                meeting.row().version(),
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

    // A meeting of several days keeps its length when it is moved.
    private @Nullable LocalDate lastDay() {
        MeetingRow row = meeting.row();
        long days = ChronoUnit.DAYS.between(AmsterdamTime.dayOf(row.start()), AmsterdamTime.dayOf(row.end()));
        return day.getValue() == null ? null : day.getValue().plusDays(days);
    }
}
