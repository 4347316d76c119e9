package nl.gia.programmes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.kit.EmptyState;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.AreaDetails;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.Regions;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.programmes.organisers.RegionHandovers;
import nl.gia.programmes.organisers.RegionOrganiserRow;
import nl.gia.shared.RegionId;

/** The regions of a programme, each with what it holds and who organises, and since when. */
class RegionsPart extends Div {

    private final ProgrammeDetails programme;
    private final Regions regions;
    private final Organisers organisers;
    private final RegionHandovers handovers;
    private final Municipalities municipalities;
    private final LocalDate today;
    private final Runnable changed;

    RegionsPart(
            ProgrammeDetails programme,
            Regions regions,
            Organisers organisers,
            RegionHandovers handovers,
            Municipalities municipalities,
            LocalDate today,
            boolean mayWrite,
            Runnable changed) {
        this.programme = programme;
        this.regions = regions;
        this.organisers = organisers;
        this.handovers = handovers;
        this.municipalities = municipalities;
        this.today = today;
        this.changed = changed;
        addClassName("gia-cards");
        if (mayWrite) {
            Div tools = new Div(new Button(
                    getTranslation("programmes.region.add"),
                    click -> RegionDialog.forNew(command -> {
                                regions.add(programme.id(), command);
                                changed.run();
                            })
                            .open()));
            tools.addClassNames("gia-tools", "gia-filters");
            add(tools);
        }
        if (programme.regions().isEmpty()) {
            add(new EmptyState(
                    getTranslation("programmes.region.nothingYet"),
                    getTranslation(
                            mayWrite ? "programmes.region.nothingYet.add" : "programmes.region.nothingYet.hint")));
        }
        MunicipalityNames names = municipalities.names();
        Map<RegionId, List<RegionOrganiserRow>> assigned = organisers.ofProgramme(programme.id()).stream()
                .collect(Collectors.groupingBy(RegionOrganiserRow::region));
        for (RegionDetails region : programme.regions()) {
            List<RegionOrganiserRow> rows = assigned.getOrDefault(region.id(), List.of());
            add(new RegionCard(region, rows, area -> nameOf(area, names), mayWrite, new Changes(region)));
        }
    }

    private String nameOf(AreaDetails area, MunicipalityNames names) {
        return area.provinceName()
                .map(province -> getTranslation("programmes.area.province", province))
                .or(() -> Optional.ofNullable(area.municipality())
                        .flatMap(names::find)
                        .map(MunicipalityRow::name))
                .orElse("");
    }

    /** What the buttons on the card of one region do. */
    final class Changes {

        private final RegionDetails region;

        Changes(RegionDetails region) {
            this.region = region;
        }

        void change() {
            RegionDialog.of(region, command -> then(() -> regions.change(region.id(), command)))
                    .open();
        }

        void remove() {
            then(() -> regions.remove(region.id()));
        }

        void hold() {
            new AreaDialog(municipalities, today, area -> then(() -> regions.hold(region.id(), area))).open();
        }

        void move(AreaDetails area, String name) {
            List<RegionDetails> others = programme.regions().stream()
                    .filter(other -> !other.id().equals(region.id()))
                    .toList();
            new MoveAreaDialog(name, others, (to, from) -> then(() -> regions.moveArea(area.id(), to, from))).open();
        }

        void end(AreaDetails area, String name) {
            new LastDayDialog(name, "from", day -> then(() -> regions.endArea(area.id(), day))).open();
        }

        void assign() {
            new OrganiserDialog(region.id(), organisers.search(""), command -> then(() -> organisers.assign(command)))
                    .open();
        }

        void handOver(List<RegionOrganiserRow> outgoing) {
            new HandoverDialog(region, outgoing, organisers.search(""), today, handovers, changed).open();
        }

        void end(RegionOrganiserRow row) {
            new LastDayDialog(row.organiser().name(), "until", day -> then(() -> organisers.end(row.id(), day))).open();
        }

        private void then(Runnable action) {
            action.run();
            changed.run();
        }
    }
}
