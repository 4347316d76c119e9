package nl.gia.municipalities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gia.kit.Card;
import nl.gia.kit.Columns;
import nl.gia.kit.Dates;
import nl.gia.kit.DefinitionList;
import nl.gia.kit.Hint;
import nl.gia.kit.PageHeader;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.municipalities.Reorganisation;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

@Route("gemeenten/:code")
@PermitAll
class MunicipalityView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Municipalities municipalities;
    private String title = "";

    MunicipalityView(Municipalities municipalities) {
        this.municipalities = municipalities;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityDetails municipality = event.getRouteParameters()
                .get("code")
                .filter(MunicipalityCode::isValid)
                .map(MunicipalityCode::new)
                .flatMap(municipalities::find)
                .orElseThrow(NotFoundException::new);
        show(municipality);
    }

    private void show(MunicipalityDetails municipality) {
        title = municipality.name();
        removeAll();
        add(
                new PageHeader(title).crumb(getTranslation("municipalities.menu"), "gemeenten"),
                new Columns(history(municipality), facts(municipality)));
        if (!municipality.classes().isEmpty()) {
            add(new ClassesCard(municipality.classes()));
        }
    }

    private Component facts(MunicipalityDetails municipality) {
        return new Card(
                getTranslation("municipalities.facts"),
                new DefinitionList()
                        .row(
                                getTranslation("municipalities.code"),
                                municipality.code().value())
                        .row(getTranslation("municipalities.province"), municipality.province())
                        .row(getTranslation("municipalities.established"), day(municipality.established()))
                        .row(getTranslation("municipalities.abolished"), day(municipality.abolished())));
    }

    private Component history(MunicipalityDetails municipality) {
        Card card = new Card(getTranslation("municipalities.history"));
        if (municipality.cameFrom().isEmpty() && municipality.became().isEmpty()) {
            card.add(new Hint(getTranslation("municipalities.unchanged", Municipalities.FIRST_DAY)));
        }
        addList(
                card,
                "municipalities.cameFrom",
                municipality.cameFrom(),
                Reorganisation::oldCode,
                Reorganisation::oldName);
        addList(card, "municipalities.became", municipality.became(), Reorganisation::newCode, Reorganisation::newName);
        return card;
    }

    private void addList(
            Card card,
            String key,
            List<Reorganisation> steps,
            Function<Reorganisation, MunicipalityCode> code,
            Function<Reorganisation, String> name) {
        if (!steps.isEmpty()) {
            UnorderedList list = new UnorderedList();
            steps.forEach(step -> list.add(new ListItem(
                    new Anchor("gemeenten/" + code.apply(step).value(), name.apply(step)),
                    new Span(" · " + told(step)))));
            card.add(new H3(getTranslation(key)), list);
        }
    }

    private String told(Reorganisation step) {
        String kind = getTranslation("municipalities.kind." + step.kind());
        return getTranslation(step.heir() ? "municipalities.stepWithHeir" : "municipalities.step", step.on(), kind);
    }

    private @Nullable String day(@Nullable LocalDate date) {
        return Optional.ofNullable(date)
                .map(known -> Dates.day(known, getLocale()))
                .orElse(null);
    }
}
