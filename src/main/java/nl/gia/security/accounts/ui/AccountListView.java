package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FilterBar;
import nl.gia.kit.PageHeader;
import nl.gia.kit.UrlState;
import nl.gia.security.AccountPlaces;
import nl.gia.security.Role;
import nl.gia.security.accounts.AccountAdministration;
import nl.gia.security.accounts.AccountFields;
import nl.gia.security.accounts.AccountFilter;
import nl.gia.security.accounts.AccountState;
import nl.gia.security.accounts.InvitationLink;
import nl.gia.security.ui.AccountWords;

@Route(AccountNavigation.LIST)
@Menu(order = 80, title = "security.accounts.menu")
@RolesAllowed("ADMIN")
class AccountListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final AccountAdministration accounts;
    private final AccountPlaces places;
    private final PlaceNames names;

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<Role> role = new ComboBox<>(getTranslation("security.account.role"));
    private final ComboBox<AccountState> state = new ComboBox<>(getTranslation("security.account.state"));
    private final Paragraph count = new Paragraph();
    private final AccountGrid grid;
    private final Div nothing = new Div();
    private final UrlState address = new UrlState();

    AccountListView(AccountAdministration accounts, AccountPlaces places) {
        this.accounts = accounts;
        this.places = places;
        this.names = new PlaceNames(places);
        this.grid = new AccountGrid(names);
        addClassName("gia-page");
        Button invite = new Button(getTranslation("security.account.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        prepareFilters();
        count.getElement().setAttribute("role", "status");
        FilterBar filters = new FilterBar(address, text, role, state);
        add(new PageHeader(getPageTitle()).tools(invite), filters, count, grid, nothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.accounts.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address.show(event.getLocation().getQueryParameters());
        refresh();
    }

    private void prepareFilters() {
        text.setClearButtonVisible(true);
        text.setPlaceholder(getTranslation("security.accounts.searchHint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        prepare(role, AccountWords::of, Role.values());
        prepare(state, StateWords::of, AccountState.values());
        address.text("zoek", text);
        bind("rol", role, AccountWords::of, Role.values());
        bind("staat", state, StateWords::of, AccountState.values());
    }

    @SafeVarargs
    private static <T> void prepare(ComboBox<T> box, Function<T, String> words, T... all) {
        box.setItems(all);
        box.setItemLabelGenerator(words::apply);
        box.setPlaceholder(box.getTranslation("kit.all"));
        box.setClearButtonVisible(true);
    }

    @SafeVarargs
    private <T> void bind(String parameter, ComboBox<T> box, Function<T, String> words, T... all) {
        address.bind(
                parameter,
                box,
                chosen -> chosen == null ? null : words.apply(chosen).toLowerCase(Locale.ROOT),
                asked -> asked.flatMap(word -> find(word, words, all)).orElse(null));
    }

    @SafeVarargs
    private static <T> Optional<T> find(String word, Function<T, String> words, T... all) {
        return Arrays.stream(all)
                .filter(one -> words.apply(one).equalsIgnoreCase(word))
                .findFirst();
    }

    private void refresh() {
        AccountFilter filter = new AccountFilter(text.getValue(), role.getValue(), state.getValue());
        long total = grid.show(page -> accounts.search(filter, page));
        count.setText(getTranslation("security.accounts.count", total, total));
        grid.setVisible(total > 0);
        nothing.removeAll();
        if (total == 0) {
            nothing.add(new EmptyState(
                    getTranslation("security.accounts.nothingFound"),
                    getTranslation("security.accounts.nothingFound.hint")));
        }
    }

    private void invite() {
        AccountForm form = new AccountForm(names.regions(), places, accounts.departments());
        form.dialog(getTranslation("security.account.inviteTitle"), getTranslation("security.account.inviteSave"))
                .onSave(form.problems(), () -> {
                    AccountFields typed = form.typed();
                    InvitationLink link = accounts.invite(typed);
                    LinkDialog told = new LinkDialog(typed.name().strip(), link);
                    told.addOpenedChangeListener(closed -> {
                        if (!closed.isOpened()) {
                            UI.getCurrent().navigate(AccountNavigation.account(link.account()));
                        }
                    });
                    told.open();
                })
                .open();
    }
}
