package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.audit.History;
import nl.gia.audit.ObjectRef;
import nl.gia.audit.Sentences;
import nl.gia.audit.ui.HistoryCard;
import nl.gia.kit.Card;
import nl.gia.kit.Columns;
import nl.gia.kit.Confirm;
import nl.gia.kit.Dates;
import nl.gia.kit.DefinitionList;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.security.AccountPlaces;
import nl.gia.security.accounts.AccountAdministration;
import nl.gia.security.accounts.AccountRow;
import nl.gia.security.accounts.AccountState;
import nl.gia.security.sessions.Sessions;
import nl.gia.security.ui.AccountWords;
import nl.gia.security.ui.AdministeredAccountCard;
import nl.gia.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One account, for an administrator. */
@Route(AccountNavigation.LIST + "/:account")
@RolesAllowed("ADMIN")
class AccountDetailsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountAdministration accounts;
    private final AccountPlaces places;
    private final Sessions sessions;
    private final List<AdministeredAccountCard> cards;
    private final History history;
    private final Sentences sentences;

    private @Nullable AccountRow account;

    AccountDetailsView(
            AccountAdministration accounts,
            AccountPlaces places,
            Sessions sessions,
            ObjectProvider<AdministeredAccountCard> cards,
            History history,
            Sentences sentences) {
        this.accounts = accounts;
        this.places = places;
        this.sessions = sessions;
        this.cards = cards.orderedStream().toList();
        this.history = history;
        this.sentences = sentences;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return account == null ? "" : account.name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("account").orElse("")));
    }

    private static AccountId id(String text) {
        try {
            return new AccountId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private void show(AccountId id) {
        AccountRow found = accounts.find(id).orElseThrow(NotFoundException::new);
        account = found;
        PlaceNames names = new PlaceNames(places);
        removeAll();
        add(
                new PageHeader(found.name())
                        .crumb(getTranslation("security.accounts.menu"), AccountNavigation.LIST)
                        .tools(tools(found)),
                new Columns(facts(found, names), sessions(found)));
        cards.forEach(card -> card.content(id).ifPresent(this::add));
        add(new HistoryCard(history, sentences, new ObjectRef("account", id.toString())));
    }

    private Component[] tools(AccountRow of) {
        List<Component> tools = new ArrayList<>();
        tools.add(new Button(getTranslation("security.account.change"), click -> change()));
        if (of.state() == AccountState.DISABLED) {
            tools.add(new Button(
                    getTranslation("security.account.enable"),
                    click -> attempt("security.account.enabled", () -> accounts.enable(of.id()))));
        } else {
            tools.add(new Button(
                    getTranslation("security.account.disable"),
                    click -> Confirm.ask("security.account.disabling", this::disable, of.name())));
            String again = of.state() == AccountState.ACTIVE ? "security.account.newLink" : "security.account.again";
            tools.add(new Button(getTranslation(again), click -> link()));
        }
        return tools.toArray(Component[]::new);
    }

    private Component facts(AccountRow of, PlaceNames names) {
        DefinitionList list = new DefinitionList()
                .row(getTranslation("security.account.state"), badges(of))
                .row(getTranslation("security.account.emailLabel"), of.email())
                .row(getTranslation("security.account.role"), AccountWords.of(of.role()))
                .row(getTranslation("security.account.place"), place(of, names))
                .row(
                        getTranslation("security.account.lastLogIn"),
                        of.lastLogIn() == null
                                ? getTranslation("security.account.neverHere")
                                : Dates.moment(of.lastLogIn(), getLocale()));
        if (of.linkExpires() != null) {
            list.row(getTranslation("security.account.link"), Dates.moment(of.linkExpires(), getLocale()));
        }
        return new Card(list);
    }

    private Component[] badges(AccountRow of) {
        StatusBadge state = new StatusBadge(StateWords.of(of.state()), StateWords.tone(of.state()));
        return of.example()
                ? new Component[] {state, new StatusBadge(getTranslation("kit.example"), Tone.DRAFT)}
                : new Component[] {state};
    }

    // With the programme here, as that is what one checks it for.
    private String place(AccountRow of, PlaceNames names) {
        return of.regions().isEmpty()
                ? names.of(of)
                : names.regions(of).stream()
                        .map(region -> getTranslation("security.account.regionOf", region.name(), region.programme()))
                        .collect(Collectors.joining(", "));
    }

    private Component sessions(AccountRow of) {
        var open = sessions.of(of.id());
        Card card = new Card(getTranslation("security.sessions"));
        card.add(new SessionLines(open, null));
        if (!open.isEmpty()) {
            card.add(new Button(
                    getTranslation("security.sessions.endAll"),
                    click -> Confirm.ask(
                            "security.sessions.endingAll",
                            () -> {
                                sessions.endAll(of.id());
                                done("security.sessions.ended");
                            },
                            of.name())));
        }
        return card;
    }

    private void change() {
        AccountRow before = Objects.requireNonNull(account);
        PlaceNames names = new PlaceNames(places);
        AccountForm form = new AccountForm(names.regions(), places, accounts.departments());
        form.show(before, names);
        form.dialog(getTranslation("security.account.changeTitle"), getTranslation("kit.save"))
                .onSave(form.problems(), () -> {
                    accounts.change(before.id(), before.version(), form.typed());
                    done("security.account.changed");
                })
                .open();
    }

    private void disable() {
        AccountRow before = Objects.requireNonNull(account);
        accounts.disable(before.id());
        done("security.account.disabled");
    }

    private void link() {
        AccountRow of = Objects.requireNonNull(account);
        Notices.attempt(() -> new LinkDialog(of.name(), accounts.inviteAgain(of.id())).open());
        show(of.id());
    }

    private void attempt(String key, Runnable action) {
        if (Notices.attempt(action)) {
            done(key);
        }
    }

    private void done(String key) {
        AccountRow before = Objects.requireNonNull(account);
        Notices.done(key, before.name());
        show(before.id());
    }
}
