package nl.gia.municipalities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.stream.Collectors;
import nl.gia.kit.Card;
import nl.gia.kit.Columns;
import nl.gia.kit.Confirm;
import nl.gia.kit.Dates;
import nl.gia.kit.DefinitionList;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.municipalities.Reorganisation;
import nl.gia.municipalities.Reorganisations;
import nl.gia.municipalities.TakeBack;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

@Route("gemeenten/:code")
@PermitAll
class MunicipalityView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Municipalities municipalities;
    private final Reorganisations reorganisations;
    private final Access access;
    private String title = "";
    private String code = "";

    MunicipalityView(Municipalities municipalities, Reorganisations reorganisations, Access access) {
        this.municipalities = municipalities;
        this.reorganisations = reorganisations;
        this.access = access;
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
        code = municipality.code().value();
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
            steps.forEach(step -> list.add(item(step, code.apply(step), name.apply(step))));
            card.add(new H3(getTranslation(key)), list);
        }
    }

    private ListItem item(Reorganisation step, MunicipalityCode code, String name) {
        ListItem item = new ListItem(new Anchor("gemeenten/" + code.value(), name), new Span(" · " + told(step) + " "));
        if (step.byHand() && access.mayEverywhere(Action.WRITE_REGISTER)) {
            Button takeBack = new Button(getTranslation("municipalities.takeBack"), click -> askToTakeBack(step));
            takeBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            takeBack.setAriaLabel(getTranslation("municipalities.takeBackOf", step.on()));
            item.add(takeBack);
        }
        return item;
    }

    private void askToTakeBack(Reorganisation step) {
        Notices.attempt(() -> {
            TakeBack what = reorganisations.preview(step.on(), step.newCode());
            String steps = what.steps().stream()
                    .map(one -> getTranslation("municipalities.takeBackStep", one.oldName(), one.newName()))
                    .collect(Collectors.joining(", "));
            String key = what.vanishing().isEmpty() ? "municipalities.askTakeBack" : "municipalities.askVanish";
            Confirm.ask(key, () -> takeBack(step), step.on(), steps, String.join(", ", what.vanishing()));
        });
    }

    private void takeBack(Reorganisation step) {
        reorganisations.takeBack(step.on(), step.newCode());
        Notices.done("municipalities.takenBack");
        municipalities
                .find(new MunicipalityCode(code))
                .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(MunicipalityListView.class));
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
