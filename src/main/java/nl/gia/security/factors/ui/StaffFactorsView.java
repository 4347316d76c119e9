package nl.gia.security.factors.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.DayField;
import nl.gia.kit.FactsRow;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.ShortList;
import nl.gia.security.factors.StaffFactors;
import nl.gia.security.factors.StaffRow;
import nl.gia.shared.Fraction;

/** Whether staff must have a second factor, and who has one. */
@Route(StaffFactorsView.PATH)
@Menu(order = 95, title = "factors.staff.menu")
@RolesAllowed("ADMIN")
class StaffFactorsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "beheer/tweede-stap";

    private final transient StaffFactors factors;
    private final Div facts = new Div();
    private final Div demand = new Div();
    private final StaffGrid grid;

    StaffFactorsView(StaffFactors factors) {
        this.factors = factors;
        this.grid = new StaffGrid(this::reset);
        addClassName("gia-page");
        add(
                new PageHeader(getPageTitle()),
                facts,
                new Card(getTranslation("factors.staff.demand"), demand),
                grid,
                new Hint(getTranslation("factors.staff.explained")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("factors.staff.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        Fraction with = factors.staffWith();
        facts.removeAll();
        facts.add(new FactsRow()
                .fact(
                        getTranslation("factors.staff.with.figure", with.part(), with.whole()),
                        getTranslation("factors.staff.with")));
        show(factors.demandedFrom());
        grid.setItemsPageable(page -> factors.staff(page), page -> with.whole());
        ShortList.fit(grid, with.whole());
    }

    private void show(Optional<LocalDate> from) {
        DayField day = new DayField(getTranslation("factors.staff.demand.day"));
        day.setValue(from.orElse(null));
        day.setRequiredIndicatorVisible(true);
        FormProblems problems = new FormProblems().field("day", day);
        Button set = new Button(
                getTranslation(from.isPresent() ? "factors.staff.demand.change" : "factors.staff.demand.set"),
                click -> demand(day, problems));
        Div tools = new Div(day, set);
        tools.addClassName("gia-tools");
        if (from.isPresent()) {
            tools.add(new Button(getTranslation("factors.staff.demand.drop"), click -> drop()));
        } else {
            set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        demand.removeAll();
        demand.add(
                new Paragraph(from.map(date -> getTranslation("factors.staff.demand.from", date))
                        .orElseGet(() -> getTranslation("factors.staff.demand.none"))),
                new Paragraph(getTranslation("factors.staff.demand.explained")),
                tools);
        if (!factors.appsArePossible()) {
            demand.add(new Hint(getTranslation("factors.staff.noKey")));
        }
    }

    private void demand(DayField day, FormProblems problems) {
        LocalDate chosen = day.getValue();
        if (!problems.attempt(() -> factors.checkDay(chosen))) {
            return;
        }
        Fraction with = factors.staffWith();
        Confirm.ask(
                "factors.staff.demand.set",
                () -> {
                    factors.demandFrom(chosen);
                    Notices.done("factors.staff.demand.isSet", chosen);
                    refresh();
                },
                chosen,
                with.whole() - with.part());
    }

    private void drop() {
        Confirm.ask("factors.staff.demand.drop", () -> {
            factors.demandNoLonger();
            Notices.done("factors.staff.demand.isDropped");
            refresh();
        });
    }

    private void reset(StaffRow row) {
        Confirm.ask(
                "factors.reset",
                () -> {
                    factors.reset(row.id());
                    Notices.done("factors.reset.done", row.name());
                    refresh();
                },
                row.name());
    }
}
