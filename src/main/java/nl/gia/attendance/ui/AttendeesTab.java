package nl.gia.attendance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.AttendeeFilter;
import nl.gia.attendance.AttendeeRow;
import nl.gia.attendance.RegisterPerson;
import nl.gia.kit.EmptyState;
import nl.gia.kit.Notices;
import nl.gia.kit.ShortList;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/** The list of a meeting. What one searches for stays out of the address: it is somebody's name. */
class AttendeesTab extends Div {

    private enum Shown {
        ALL(null),
        PRESENT(true),
        ABSENT(false);

        private final @Nullable Boolean present;

        Shown(@Nullable Boolean present) {
            this.present = present;
        }
    }

    private final Attendances attendances;
    private final PeopleSearch people;
    private final MeetingId meeting;
    private final LocalDate day;
    // In the other states the page has its one primary button already.
    private final boolean awaitsPeople;
    private final Runnable changed;
    private final TextField text = new TextField(getTranslation("kit.search"));
    private final Select<Shown> shown = new Select<>();
    private final Paragraph count = new Paragraph();
    private final AttendeeGrid grid;
    private final Div nothing = new Div();
    private final Div tools = new Div();
    private String nobody = getTranslation("attendance.nothingYet");
    private String nobodyHint = getTranslation("attendance.nothingYet.hint");

    /** @param door where people are marked by phone, once it is the day */
    AttendeesTab(
            Attendances attendances,
            PeopleSearch people,
            MeetingRow row,
            boolean mayWrite,
            boolean mayMark,
            @Nullable String door,
            Runnable changed) {
        this.attendances = attendances;
        this.people = people;
        this.meeting = row.id();
        this.day = AmsterdamTime.dayOf(row.start());
        this.awaitsPeople = row.status() == MeetingStatus.PUBLISHED;
        this.changed = changed;
        grid = new AttendeeGrid(mayWrite, mayMark, this::mark, this::correct, this::remove);
        prepareFilters();
        Div filters = new Div(text, shown, tools);
        filters.addClassName("gia-filters");
        tools.addClassName("gia-tools");
        if (mayWrite) {
            addTools(mayMark, door);
        }
        count.getElement().setAttribute("role", "status");
        add(filters, count, grid, nothing);
    }

    /** @param others who make them are told what to do when the list has changed */
    AttendeesTab with(Function<Runnable, Stream<Component>> others) {
        others.apply(this::follow).forEach(tools::addComponentAsFirst);
        return this;
    }

    /** For who sees its own people alone: that there are none does not mean that nobody comes. */
    AttendeesTab ofOneMunicipality(String whatToDo) {
        nobody = getTranslation("attendance.nobodyOwn");
        nobodyHint = whatToDo;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void prepareFilters() {
        text.setPlaceholder(getTranslation("contacts.searchHint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> refresh());
        shown.setLabel(getTranslation("attendance.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(one -> getTranslation("attendance.shown." + one));
        shown.setValue(Shown.ALL);
        shown.addValueChangeListener(chosen -> refresh());
    }

    private void addTools(boolean mayMark, @Nullable String door) {
        Button register = new Button(
                getTranslation("attendance.register"),
                click -> asking("attendance.register", typed -> attendances.register(meeting, typed))
                        .open());
        if (awaitsPeople) {
            register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (mayMark) {
            tools.add(new Button(
                    getTranslation("attendance.walkIn"),
                    click -> asking("attendance.walkIn", typed -> attendances.walkIn(meeting, typed))
                            .explain(getTranslation("attendance.walkIn.hint"))
                            .open()));
        }
        tools.add(register);
        if (door != null) {
            Anchor open = new Anchor(door, getTranslation("door.open"));
            open.addClassName("gia-button");
            open.setRouterIgnore(true);
            tools.add(open);
        }
    }

    private RegisterDialog asking(String key, Consumer<RegisterPerson> save) {
        return new RegisterDialog(key, people, day, typed -> attendances.namesakes(meeting, typed), typed -> {
            save.accept(typed);
            follow();
        });
    }

    private void mark(AttendeeRow row) {
        boolean gone = row.present() && !row.registered();
        if (Notices.attempt(() -> attendances.markPresent(meeting, row.id(), !row.present())) && gone) {
            Notices.undoable("attendance.removed", () -> restore(row), row.name());
        }
        follow();
    }

    private void correct(AttendeeRow row) {
        new CorrectDialog(row, people, day, typed -> {
                    attendances.correct(meeting, row.id(), typed);
                    follow();
                })
                .open();
    }

    private void remove(AttendeeRow row) {
        if (Notices.attempt(() -> attendances.remove(meeting, row.id()))) {
            Notices.undoable("attendance.removed", () -> restore(row), row.name());
        }
        follow();
    }

    private void restore(AttendeeRow row) {
        RegisterPerson person = new RegisterPerson(
                row.contact(), row.name(), null, row.kind(), row.municipality(), row.organisation(), row.function());
        if (row.registered()) {
            attendances.register(meeting, person);
        } else {
            attendances.walkIn(meeting, person);
        }
        follow();
    }

    private void follow() {
        refresh();
        changed.run();
    }

    private void refresh() {
        AttendeeFilter filter = new AttendeeFilter(text.getValue(), shown.getValue().present);
        int total = attendances.count(meeting, filter).orElse(0);
        grid.setItemsPageable(page -> attendances.search(meeting, filter, page).getContent(), page -> total);
        ShortList.fit(grid, total);
        count.setText(getTranslation("attendance.count", total, total));
        grid.setVisible(total > 0);
        nothing.removeAll();
        if (total == 0) {
            boolean isFiltered = !text.isEmpty() || shown.getValue() != Shown.ALL;
            nothing.add(
                    isFiltered
                            ? new EmptyState(
                                    getTranslation("attendance.nothingFound"),
                                    getTranslation("attendance.nothingFound.hint"))
                            : new EmptyState(nobody, nobodyHint));
        }
    }
}
