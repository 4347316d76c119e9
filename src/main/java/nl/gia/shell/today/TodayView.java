package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.EmptyState;
import nl.gia.kit.PageHeader;
import nl.gia.meetings.ui.MeetingTools;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shell.Positions;
import org.springframework.beans.factory.ObjectProvider;

/** The page one begins with: what to do today, each line with its one action. */
@Route("")
@Menu(order = 0, title = "today.menu")
@PermitAll
class TodayView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Access access;
    private final Programmes programmes;
    private final CurrentProgramme current;
    private final Positions positions;
    private final MeetingTools meetings;
    private final List<TodayBlocks> blocks;
    private final Clock clock;

    TodayView(
            Access access,
            Programmes programmes,
            CurrentProgramme current,
            Positions positions,
            MeetingTools meetings,
            ObjectProvider<TodayBlocks> blocks,
            Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.current = current;
        this.positions = positions;
        this.meetings = meetings;
        this.blocks = blocks.stream().toList();
        this.clock = clock;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("today.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Optional<ProgrammeDetails> programme = current.of(event.getLocation().getQueryParameters())
                .map(ProgrammeRow::slug)
                .flatMap(programmes::find);
        access.principal().ifPresent(principal -> show(principal, programme));
    }

    private void show(Principal principal, Optional<ProgrammeDetails> programme) {
        PageHeader header = new PageHeader(
                        Greeting.of(AmsterdamTime.localTimeOf(clock.instant()).toLocalTime(), principal.name()))
                .crumb(positions.of(principal));
        add(header);
        if (programme.isEmpty()) {
            add(new EmptyState(getTranslation("today.noProgramme"), getTranslation("today.noProgramme.hint")));
            return;
        }
        meetings.plan(programme.get()).ifPresent(header::tools);
        blocks.stream()
                .filter(block -> block.isFor(principal.role()))
                .flatMap(block -> block.of(programme.get()).stream())
                .forEach((Component block) -> add(block));
    }
}
