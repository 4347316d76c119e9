package nl.gia.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.gia.contacts.ContactFilter;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FilterBar;
import nl.gia.kit.PageHeader;
import nl.gia.kit.ShortList;
import nl.gia.kit.UrlState;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

@Route(ContactNavigation.LIST)
@Menu(order = 50, title = "contacts.menu")
@RolesAllowed({"ADMIN", "FORUM", "CMO", "MUNICIPALITY"})
class ContactListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Contacts contacts;
    private final MunicipalitySearch municipalities;

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<AttendeeKind> kind = new ComboBox<>(getTranslation("contacts.kind"));
    private final Select<ContactFilter.Post> post = new Select<>();
    private final Paragraph count = new Paragraph();
    private final ContactGrid grid;
    private final Div nothing = new Div();
    private final UrlState state = new UrlState();

    ContactListView(Contacts contacts, MunicipalitySearch municipalities, Access access, Clock clock) {
        this.contacts = contacts;
        this.municipalities = municipalities;
        addClassName("gia-page");
        PageHeader header = new PageHeader(getPageTitle());
        boolean mayWrite = access.mayAtAll(Action.WRITE_CONTACTS);
        grid = new ContactGrid(AmsterdamTime.today(clock), mayWrite, this::change);
        if (mayWrite) {
            header.tools(new Anchor(ContactNavigation.DOUBLES, getTranslation("contacts.doubles")), addButton());
        }
        prepareFilters();
        count.getElement().setAttribute("role", "status");
        FilterBar filters = new FilterBar(state, text, kind, post);
        add(header, filters, count, grid, nothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contacts.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state.show(event.getLocation().getQueryParameters());
        refresh();
    }

    private void prepareFilters() {
        text.setClearButtonVisible(true);
        text.setPlaceholder(getTranslation("contacts.searchHint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setItems(AttendeeKind.values());
        kind.setItemLabelGenerator(PersonFields::kind);
        kind.setPlaceholder(getTranslation("kit.all"));
        kind.setClearButtonVisible(true);
        post.setLabel(getTranslation("contacts.post"));
        post.setItems(ContactFilter.Post.values());
        post.setValue(ContactFilter.Post.HELD);
        post.setItemLabelGenerator(value -> getTranslation("contacts.post." + value));
        state.text("zoek", text)
                .bind(
                        "soort",
                        kind,
                        ContactListView::inAddress,
                        asked -> asked.flatMap(ContactListView::kind).orElse(null))
                .bind(
                        "functie",
                        post,
                        ContactListView::word,
                        asked -> asked.map(ContactListView::post).orElse(ContactFilter.Post.HELD));
    }

    // Of those who hold their post, unless one asks otherwise.
    private static @Nullable String word(ContactFilter.Post post) {
        return switch (post) {
            case HELD -> null;
            case LEFT -> "vertrokken";
            case ANY -> "iedereen";
        };
    }

    private static ContactFilter.Post post(String word) {
        return Arrays.stream(ContactFilter.Post.values())
                .filter(post -> word.equalsIgnoreCase(word(post)))
                .findFirst()
                .orElse(ContactFilter.Post.HELD);
    }

    private static @Nullable String inAddress(@Nullable AttendeeKind kind) {
        return kind == null ? null : PersonFields.kind(kind).toLowerCase(Locale.ROOT);
    }

    private static Optional<AttendeeKind> kind(String text) {
        return Arrays.stream(AttendeeKind.values())
                .filter(kind -> text.equalsIgnoreCase(PersonFields.kind(kind)))
                .findFirst()
                .or(() -> AttendeeKind.read(text));
    }

    private void refresh() {
        ContactFilter filter = new ContactFilter(text.getValue(), kind.getValue(), null, post.getValue());
        int total = total(filter);
        grid.setItemsPageable(page -> contacts.search(filter, page).getContent(), page -> total(filter));
        ShortList.fit(grid, total);
        count.setText(getTranslation("contacts.count", total, total));
        grid.setVisible(total > 0);
        nothing.removeAll();
        if (total == 0) {
            boolean isAsked = !text.isEmpty() || !kind.isEmpty() || post.getValue() == ContactFilter.Post.LEFT;
            String key = isAsked ? "contacts.nothingFound" : "contacts.nothingYet";
            nothing.add(new EmptyState(getTranslation(key), getTranslation(key + ".hint")));
        }
    }

    private int total(ContactFilter filter) {
        return (int) contacts.search(filter, PageRequest.of(0, 1)).getTotalElements();
    }

    private Button addButton() {
        Button add = new Button(
                getTranslation("contacts.add"),
                click -> new ContactDialog(null, municipalities::matching, typed -> {
                            contacts.create(typed);
                            refresh();
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private void change(ContactRow row) {
        new ContactDialog(row, municipalities::matching, typed -> {
                    contacts.change(row.id(), row.version(), typed);
                    refresh();
                })
                .open();
    }
}
