package nl.gia.meetings.series.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.Dates;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Texts;
import nl.gia.kit.Tone;
import nl.gia.meetings.LeftBehind;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Together;
import nl.gia.meetings.series.MeetingSeries;
import nl.gia.meetings.series.SeriesDetails;
import nl.gia.meetings.series.SeriesId;
import nl.gia.meetings.ui.LeftBehindDialog;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.meetings.ui.MeetingWords;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;

/** The meetings of a series, and what can be done with all of them. */
@Route(SeriesAddress.SERIES + "/:series")
@PermitAll
class SeriesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingSeries service;
    private final transient Access access;
    private String title = "";

    SeriesView(MeetingSeries service, Access access) {
        this.service = service;
        this.access = access;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("series").flatMap(SeriesId::of).orElseThrow(NotFoundException::new));
    }

    private void show(SeriesId id) {
        SeriesDetails series = service.find(id).orElseThrow(NotFoundException::new);
        title = series.title();
        removeAll();
        add(
                header(series),
                new Paragraph(getTranslation(
                        "series.sentence",
                        SeriesWords.of(series, getLocale()),
                        series.meetings().size())),
                new Card(table(series.meetings())));
    }

    private PageHeader header(SeriesDetails series) {
        PageHeader header = new PageHeader(title)
                .crumb(getTranslation("meetings.menu"), MeetingNavigation.meetings())
                .crumb(getTranslation("series.card"));
        boolean mayPublish = access.mayIn(
                        Action.WRITE_MEETINGS, series.meetings().getFirst().region())
                && series.meetings().stream().anyMatch(row -> row.isOpen() && row.status() == MeetingStatus.DRAFT);
        if (mayPublish) {
            Button publish = new Button(getTranslation("series.publish"), click -> askToPublish(series));
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.tools(publish);
        }
        return header;
    }

    // What cannot be published is told before, not after.
    private void askToPublish(SeriesDetails series) {
        List<LeftBehind> left = service.whyNotPublish(series.id());
        long drafts = series.meetings().stream()
                .filter(row -> row.isOpen() && row.status() == MeetingStatus.DRAFT)
                .count();
        long possible = drafts - left.size();
        if (possible == 0) {
            LeftBehindDialog.tell(left);
        } else if (left.isEmpty()) {
            Confirm.ask("series.publishing", () -> publish(series.id()), possible);
        } else {
            Confirm.ask("series.publishingSome", () -> publish(series.id()), possible, told(left));
        }
    }

    private void publish(SeriesId id) {
        Together together = service.publish(id);
        show(id);
        Notices.done("series.published", together.done().size());
    }

    private String told(List<LeftBehind> left) {
        return left.stream()
                .map(one -> Texts.show(Message.of(
                        "series.leftOut",
                        one.meeting().title(),
                        Dates.shortDay(AmsterdamTime.dayOf(one.meeting().start()), getLocale()),
                        one.why())))
                .collect(Collectors.joining(" "));
    }

    private NativeTable table(List<MeetingRow> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("gia-table");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("meetings.when", "meetings.meeting", "meetings.where", "meetings.status")) {
            head.add(new NativeTableHeaderCell(getTranslation(key)));
        }
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        NativeTableBody body = new NativeTableBody();
        rows.forEach(row -> body.add(line(row)));
        table.add(header, body);
        return table;
    }

    private NativeTableRow line(MeetingRow row) {
        NativeTableCell status = new NativeTableCell();
        status.add(MeetingWords.badge(row.status()));
        if (row.archived()) {
            status.add(new StatusBadge(getTranslation("meetings.inArchive"), Tone.DRAFT));
        }
        NativeTableCell meeting = new NativeTableCell();
        meeting.add(new Anchor(MeetingNavigation.meeting(row.reference()), row.title()));
        NativeTableRow line = new NativeTableRow();
        line.add(
                new NativeTableCell(Dates.shortDay(AmsterdamTime.dayOf(row.start()), getLocale())),
                meeting,
                new NativeTableCell(row.place() == null ? "" : row.place()),
                status);
        return line;
    }
}
