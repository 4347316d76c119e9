package nl.gia.meetings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.TimeField;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.PlanMeeting;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ThemeDetails;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;

/** Seven fields, of which a region and two times are filled in already: the rest can wait, or goes along with a copy. */
class PlanMeetingDialog {

    private static final LocalTime START = LocalTime.of(13, 30);
    private static final LocalTime END = LocalTime.of(17, 0);

    private final ProgrammeDetails programme;
    private final MeetingFields fields = new MeetingFields();
    private final FormDialog dialog;
    private final TextField title;
    private final ComboBox<String> region;
    private final MultiSelectComboBox<String> themes;
    private final DayField day;
    private final TimeField start;
    private final TimeField end;
    private final TextField place;
    private long extraDays;

    PlanMeetingDialog(ProgrammeDetails programme, List<String> regions, Consumer<PlanMeeting> save) {
        this.programme = programme;
        title = fields.title();
        region = fields.region(regions);
        themes = fields.themes(
                programme.themes().stream().map(ThemeDetails::name).toList());
        day = fields.day(programme.period());
        start = fields.time("meetings.start", START);
        end = fields.time("meetings.end", END);
        place = new TextField(fields.say("meetings.placeOrLink"));
        place.setHelperText(fields.say("meetings.placeOrLinkHint"));
        if (regions.size() == 1) {
            region.setValue(regions.getFirst());
        }
        dialog = new FormDialog(
                        fields.say("meetings.planTitle"),
                        fields.say("meetings.planSave"),
                        title,
                        region,
                        day,
                        start,
                        end,
                        themes,
                        place)
                .wide(title, themes, place)
                .onSave(problems(), () -> save.accept(typed()));
    }

    /** All of a meeting but its day, and its reference. */
    PlanMeetingDialog copying(MeetingDetails meeting) {
        MeetingRow row = meeting.row();
        LocalDateTime from = AmsterdamTime.localTimeOf(row.start());
        LocalDateTime to = AmsterdamTime.localTimeOf(row.end());
        title.setValue(row.title());
        region.setValue(row.regionName());
        themes.setValue(row.themes());
        start.setValue(from.toLocalTime());
        end.setValue(to.toLocalTime());
        extraDays = ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
        String where = row.place() == null ? row.link() : row.place();
        place.setValue(where == null ? "" : where);
        dialog.setHeaderTitle(fields.say("meetings.copyTitle"));
        dialog.explain(fields.say("meetings.copyHint"));
        return this;
    }

    PlanMeetingDialog on(LocalDate chosen) {
        day.setValue(chosen);
        return this;
    }

    void open() {
        dialog.open();
        (title.isEmpty() ? title : day).focus();
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("title", title)
                .field("region", region)
                .field("themes", themes)
                .field("start", day)
                .field("startTime", start)
                .field("end", end)
                .field("place", place)
                .field("link", place);
    }

    private PlanMeeting typed() {
        MeetingFields.requireTime(day, start);
        String where = place.getValue().strip();
        boolean isLink = where.matches("(?i)https?://.*");
        return new PlanMeeting(
                programme.slug(),
                null,
                title.getValue(),
                region.getValue(),
                List.copyOf(themes.getValue()),
                at(day.getValue(), start.getValue()),
                at(lastDay(), end.getValue()),
                isLink ? null : where,
                isLink ? where : null,
                null,
                null,
                null,
                null,
                programme.example());
    }

    // Without a day yet the end is not what is missing.
    private LocalDate lastDay() {
        LocalDate first = day.isEmpty() ? programme.period().from() : day.getValue();
        return first.plusDays(extraDays);
    }

    static @Nullable LocalDateTime at(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null || time == null ? null : day.atTime(time);
    }
}
