package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.kit.Card;
import nl.gia.kit.Columns;
import nl.gia.kit.Dates;
import nl.gia.kit.DefinitionList;
import nl.gia.kit.FactsRow;
import nl.gia.kit.Hint;
import nl.gia.programmes.GrowthTarget;
import nl.gia.programmes.LayoutCount;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;

/** What was agreed for a programme. */
class OverviewPart extends Div {

    private final ProgrammeDetails programme;
    private final Programmes programmes;
    private final boolean mayWrite;
    private final Runnable changed;

    OverviewPart(
            ProgrammeDetails programme,
            List<LayoutCount> counts,
            Programmes programmes,
            boolean mayWrite,
            Runnable changed) {
        this.programme = programme;
        this.programmes = programmes;
        this.mayWrite = mayWrite;
        this.changed = changed;
        add(facts(counts), new Columns(agreements(), growthPath()));
    }

    private Component facts(List<LayoutCount> counts) {
        int all = counts.stream().mapToInt(LayoutCount::municipalities).sum();
        int inActive = counts.stream()
                .filter(LayoutCount::active)
                .mapToInt(LayoutCount::municipalities)
                .sum();
        long active = programme.regions().stream().filter(RegionDetails::active).count();
        FactsRow facts = new FactsRow()
                .fact(figure(active), getTranslation("programmes.fact.regions", active))
                .fact(figure(inActive), getTranslation("programmes.fact.municipalities", all))
                .fact(
                        figure(programme.themes().size()),
                        getTranslation(
                                "programmes.fact.themes", programme.themes().size()));
        Integer meetings = programme.agreedMeetings();
        return meetings == null
                ? facts
                : facts.fact(figure(meetings), getTranslation("programmes.fact.meetings", meetings));
    }

    private String figure(Number number) {
        return getTranslation("programmes.number", number);
    }

    private Component agreements() {
        Integer meetings = programme.agreedMeetings();
        DefinitionList list = new DefinitionList()
                .row(getTranslation("programmes.period"), Dates.period(programme.period(), getLocale()))
                .row(
                        getTranslation("programmes.referenceDate"),
                        programme.referenceDate() == null
                                ? getTranslation("programmes.referenceDateUsual")
                                : Dates.day(programme.referenceDate(), getLocale()))
                .row(getTranslation("programmes.acknowledge"), days(programme.acknowledgeDays()))
                .row(getTranslation("programmes.answer"), days(programme.answerDays()))
                .row(getTranslation("programmes.agreedMeetings"), meetings == null ? null : figure(meetings))
                .row(
                        getTranslation("programmes.visibility"),
                        getTranslation(programme.visible() ? "programmes.public" : "programmes.hidden"));
        Card card = new Card(getTranslation("programmes.agreements"), list);
        if (mayWrite) {
            card.add(new Button(
                    getTranslation("programmes.change"),
                    click -> new ChangeProgrammeDialog(programme, command -> {
                                programmes.change(command);
                                changed.run();
                            })
                            .open()));
        }
        return card;
    }

    private String days(int days) {
        return getTranslation("programmes.days", days);
    }

    private Component growthPath() {
        Card card = new Card(getTranslation("programmes.growthPath"));
        if (programme.growthPath().isEmpty()) {
            card.add(new Hint(getTranslation("programmes.growthPathNone")));
        } else {
            card.add(table(programme.growthPath()));
        }
        if (mayWrite) {
            card.add(new Button(
                    getTranslation("programmes.growthPathChange"),
                    click -> new GrowthPathDialog(programme, targets -> {
                                programmes.aimFor(programme.id(), targets);
                                changed.run();
                            })
                            .open()));
        }
        return card;
    }

    private NativeTable table(List<GrowthTarget> targets) {
        NativeTable table = new NativeTable();
        table.addClassName("gia-table");
        NativeTableRow header = table.getHead().addRow();
        Stream.of("programmes.year", "programmes.target", "programmes.referenceDate")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(header::add);
        for (GrowthTarget target : targets) {
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(getTranslation("programmes.number", target.year())),
                            new NativeTableCell(getTranslation("programmes.percentage", target.percentage())),
                            new NativeTableCell(Dates.day(target.reference(), getLocale())));
        }
        return table;
    }
}
