package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.kit.Dates;
import nl.gia.kit.NarrowColumns;
import nl.gia.kit.ShortList;
import nl.gia.security.accounts.AccountRow;
import nl.gia.security.ui.AccountWords;
import nl.gia.shared.AmsterdamTime;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Accounts as rows, read a page at a time. */
class AccountGrid extends Grid<AccountRow> {

    private static final String PERSON = """
            <div class="gia-cell"><a href="${item.href}">${item.name}</a>
              ${item.example ? html`<span class="gia-badge gia-draft">${item.example}</span>` : ''}
              <small>${item.email}</small><small class="gia-when-narrow">${item.below}</small></div>""";
    private static final String ROLE = """
            <div class="gia-cell"><span>${item.role}</span><small>${item.place}</small></div>""";
    private static final String BADGE = "<span class=\"gia-badge ${item.tone}\">${item.state}</span>";

    private final PlaceNames places;

    AccountGrid(PlaceNames places) {
        this.places = places;
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        addPerson();
        Column<AccountRow> role = addRole();
        addState();
        Column<AccountRow> last = addColumn(this::lastLogIn)
                .setHeader(getTranslation("security.account.lastLogIn"))
                .setSortProperty("lastLogIn")
                .setFlexGrow(2);
        NarrowColumns.giveWay(this, role, last);
    }

    /** Tells how many there are. */
    long show(Function<Pageable, Page<AccountRow>> search) {
        long total = search.apply(PageRequest.of(0, 1)).getTotalElements();
        setItemsPageable(page -> search.apply(page).getContent(), page -> total);
        ShortList.fit(this, total);
        return total;
    }

    private void addPerson() {
        addColumn(LitRenderer.<AccountRow>of(PERSON)
                        .withProperty("href", row -> AccountNavigation.account(row.id()))
                        .withProperty("name", AccountRow::name)
                        .withProperty("example", row -> row.example() ? getTranslation("kit.example") : "")
                        .withProperty("email", AccountRow::email)
                        .withProperty("below", this::below))
                .setHeader(getTranslation("security.account.name"))
                .setSortProperty("name")
                .setFlexGrow(4);
    }

    private Column<AccountRow> addRole() {
        return addColumn(LitRenderer.<AccountRow>of(ROLE)
                        .withProperty("role", row -> AccountWords.of(row.role()))
                        .withProperty("place", places::of))
                .setHeader(getTranslation("security.account.role"))
                .setSortProperty("role")
                .setFlexGrow(2);
    }

    private void addState() {
        addColumn(LitRenderer.<AccountRow>of(BADGE)
                        .withProperty(
                                "tone", row -> StateWords.tone(row.state()).className())
                        .withProperty("state", row -> StateWords.of(row.state())))
                .setHeader(getTranslation("security.account.state"))
                .setSortProperty("state")
                .setWidth("170px")
                .setFlexGrow(0);
    }

    // On a phone this line stands in for the columns that gave way.
    private String below(AccountRow row) {
        return Stream.of(AccountWords.of(row.role()), places.of(row), lastLogIn(row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String lastLogIn(AccountRow row) {
        return row.lastLogIn() == null
                ? getTranslation("security.account.neverHere")
                : Dates.shortDay(AmsterdamTime.dayOf(row.lastLogIn()), getLocale());
    }
}
