package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gia.kit.Card;
import nl.gia.kit.Chip;
import nl.gia.kit.Columns;
import nl.gia.kit.Dates;
import nl.gia.kit.DefinitionList;
import nl.gia.kit.PageHeader;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Steps;
import nl.gia.kit.TabsScroller;
import nl.gia.kit.Tone;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ui.CurrentProgramme;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

@Route(MeetingNavigation.LIST + "/:reference")
@PermitAll
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<MeetingStatus> LIFE = List.of(
            MeetingStatus.DRAFT,
            MeetingStatus.PUBLISHED,
            MeetingStatus.HELD,
            MeetingStatus.REPORTED,
            MeetingStatus.CLOSED);

    private final Meetings meetings;
    private final MeetingActions actions;
    private final List<MeetingTab> parts;
    private final List<MeetingCard> cards;
    private final Div top = new Div();
    private final Div overview = new Div();
    private final Map<MeetingTab, Tab> labels = new LinkedHashMap<>();
    private String title = "";

    MeetingView(
            Meetings meetings,
            MeetingActions actions,
            ObjectProvider<MeetingTab> parts,
            ObjectProvider<MeetingCard> cards) {
        this.meetings = meetings;
        this.actions = actions;
        this.parts = parts.orderedStream().toList();
        this.cards = cards.orderedStream().toList();
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String reference = event.getRouteParameters().get("reference").orElse("");
        String tab = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MeetingNavigation.TAB)
                .orElse("");
        show(reference, tab);
    }

    private void show(String reference, String tab) {
        MeetingDetails meeting = find(reference);
        CurrentProgramme.remember(meeting.row().programme());
        removeAll();
        labels.clear();
        add(top, tabs(meeting, tab));
        tellAround(meeting);
    }

    private MeetingDetails find(String reference) {
        return meetings.find(reference).orElseThrow(NotFoundException::new);
    }

    // All but the content of the other tabs: what one is doing there stays.
    private void tell(MeetingDetails meeting) {
        tellAround(meeting);
        labels.forEach((part, tab) -> part.title(meeting).ifPresent(tab::setLabel));
    }

    private void tellAround(MeetingDetails meeting) {
        title = meeting.row().title();
        top.removeAll();
        top.add(header(meeting), life(meeting));
        if (meeting.row().archived()) {
            top.add(new StatusBadge(getTranslation("meetings.inArchive"), Tone.DRAFT));
        }
        if (meeting.reason() != null) {
            top.add(new Paragraph(
                    getTranslation("meetings.reason." + meeting.row().status(), meeting.reason())));
        }
        overview.removeAll();
        overview.add(cards(meeting));
    }

    private PageHeader header(MeetingDetails meeting) {
        PageHeader header = new PageHeader(title)
                .crumb(getTranslation("meetings.menu"), MeetingNavigation.LIST)
                .crumb(meeting.row().regionName());
        List<Component> possible = actions.of(meeting, () -> show(meeting.row().reference(), openTab()));
        return possible.isEmpty() ? header : header.tools(possible.toArray(Component[]::new));
    }

    private Component life(MeetingDetails meeting) {
        MeetingStatus status = meeting.row().status();
        if (status == MeetingStatus.CANCELLED) {
            return MeetingWords.badge(status);
        }
        return new Steps(LIFE.stream().map(MeetingWords::of).toList(), LIFE.indexOf(status));
    }

    private Component tabs(MeetingDetails meeting, String open) {
        TabSheet sheet = new TabSheet();
        sheet.addClassName("gia-tabs");
        TabsScroller.release(sheet);
        sheet.add(new Tab(getTranslation("meetings.overview")), overview);
        for (MeetingTab part : parts) {
            part.title(meeting).ifPresent(label -> {
                Tab tab = new Tab(label);
                tab.setId(part.name());
                labels.put(part, tab);
                sheet.add(tab, new Div());
                if (part.name().equals(open)) {
                    sheet.setSelectedTab(tab);
                }
            });
        }
        fill(sheet, () -> meeting);
        sheet.addSelectedChangeListener(selected -> {
            fill(sheet, () -> find(meeting.row().reference()));
            remember(selected.getSelectedTab().getId().orElse(""));
        });
        return sheet;
    }

    // What a tab holds is not looked up before somebody looks at it.
    private void fill(TabSheet sheet, Supplier<MeetingDetails> asked) {
        Tab selected = sheet.getSelectedTab();
        labels.forEach((part, tab) -> {
            if (tab == selected && sheet.getComponent(tab) instanceof Div place && place.getComponentCount() == 0) {
                MeetingDetails meeting = asked.get();
                place.add(part.content(meeting, () -> tell(find(meeting.row().reference()))));
            }
        });
    }

    // In the address without navigating: what is typed in a tab stays.
    private static void remember(String tab) {
        UI ui = UI.getCurrent();
        String path = ui.getActiveViewLocation().getPath();
        String query = tab.isEmpty() ? "" : "?" + MeetingNavigation.TAB + "=" + tab;
        ui.getPage().getHistory().replaceState(null, new Location(path + query));
    }

    private String openTab() {
        return getChildren()
                .filter(TabSheet.class::isInstance)
                .map(TabSheet.class::cast)
                .flatMap(sheet -> sheet.getSelectedTab().getId().stream())
                .findFirst()
                .orElse("");
    }

    private Component cards(MeetingDetails meeting) {
        Runnable changed = () -> tell(find(meeting.row().reference()));
        Component[] shown = Stream.concat(
                        Stream.<Component>of(new Card(facts(meeting))),
                        cards.stream().flatMap(card -> card.card(meeting, changed).stream()))
                .toArray(Component[]::new);
        return shown.length == 1 ? shown[0] : new Columns(shown);
    }

    private DefinitionList facts(MeetingDetails meeting) {
        MeetingRow row = meeting.row();
        DefinitionList facts = new DefinitionList()
                .row(getTranslation("meetings.when"), Dates.meeting(row.start(), row.end(), getLocale()))
                .row(getTranslation("meetings.where"), row.place());
        if (row.link() != null) {
            Anchor link = new Anchor(row.link(), row.link());
            link.getElement().setAttribute("rel", "noreferrer");
            facts.row(getTranslation("meetings.link"), link);
        }
        return facts.row(
                        getTranslation("meetings.themes"),
                        row.themes().stream().map(Chip::new).toArray(Component[]::new))
                .row(getTranslation("meetings.format"), format(row))
                .row(getTranslation("meetings.host"), meeting.hostName())
                .row(getTranslation("meetings.organiser"), organisers(meeting))
                .row(
                        getTranslation("meetings.capacity"),
                        row.capacity() == null ? null : getTranslation("meetings.seats", row.capacity()))
                .row(getTranslation("meetings.reference"), row.reference())
                .row(getTranslation("meetings.programme"), meeting.programmeName());
    }

    private @Nullable String organisers(MeetingDetails meeting) {
        String others = String.join(", ", meeting.coOrganisers());
        if (others.isEmpty() || meeting.organiser() == null) {
            return others.isEmpty() ? meeting.organiser() : others;
        }
        return getTranslation("meetings.organisedWith", meeting.organiser(), others);
    }

    private String format(MeetingRow row) {
        return row.format() == null ? "" : getTranslation("meetings.format." + row.format());
    }
}
