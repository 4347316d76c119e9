package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.EmptyState;
import nl.gia.kit.PageHeader;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.municipalities.Municipalities;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;

@Route("programmas")
@Menu(order = 60, title = "programmes.menu")
@PermitAll
class ProgrammeListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Programmes programmes;
    private final Municipalities municipalities;
    private final Clock clock;
    private final Div list = new Div();

    ProgrammeListView(Programmes programmes, Municipalities municipalities, Access access, Clock clock) {
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.clock = clock;
        addClassName("gia-page");
        list.addClassName("gia-cards");
        PageHeader header = new PageHeader(getPageTitle());
        if (access.mayEverywhere(Action.WRITE_PROGRAMMES)) {
            Button create = new Button(getTranslation("programmes.create"), click -> create());
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.tools(create);
        }
        add(header, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programmes.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.removeAll();
        List<ProgrammeRow> all = programmes.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("programmes.none"), getTranslation("programmes.noneHint")));
        }
        all.forEach(programme -> list.add(card(programme)));
    }

    private Component card(ProgrammeRow programme) {
        Card card = new Card(
                new H2(new Anchor("programmas/" + programme.slug(), programme.name())),
                new Paragraph(Dates.period(programme.period(), getLocale())));
        if (programme.period().includes(AmsterdamTime.today(clock))) {
            card.add(new StatusBadge(getTranslation("programmes.running"), Tone.OK));
        }
        if (!programme.visible()) {
            card.add(new StatusBadge(getTranslation("programmes.hidden"), Tone.DRAFT));
        }
        if (programme.example()) {
            card.add(new StatusBadge(getTranslation("kit.example"), Tone.INFO));
        }
        return card;
    }

    private void create() {
        new CreateProgrammeDialog(
                        programmes.all(),
                        municipalities.provinces(),
                        slug -> programmes.find(slug).orElseThrow(),
                        AmsterdamTime.today(clock),
                        command -> UI.getCurrent()
                                .navigate("programmas/"
                                        + programmes.create(command).slug()))
                .open();
    }
}
