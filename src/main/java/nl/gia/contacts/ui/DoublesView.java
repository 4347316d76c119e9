package nl.gia.contacts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import nl.gia.contacts.ContactDoubles;
import nl.gia.contacts.LikelyDouble;
import nl.gia.contacts.MergeContacts;
import nl.gia.kit.EmptyState;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.ShortList;
import nl.gia.shared.ContactId;
import org.springframework.data.domain.PageRequest;

/** Who may be double, the likeliest first; one says of each whether it is. */
@Route(ContactNavigation.DOUBLES)
@RolesAllowed({"ADMIN", "CMO"})
class DoublesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final ContactDoubles doubles;
    private final Paragraph count = new Paragraph();
    private final DoublesGrid grid = new DoublesGrid(this::compare, this::keepBoth);
    private final Div nothing = new Div();

    DoublesView(ContactDoubles doubles) {
        this.doubles = doubles;
        addClassName("gia-page");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getPageTitle()).crumb(getTranslation("contacts.menu"), ContactNavigation.LIST),
                count,
                grid,
                nothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contacts.doubles");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        int total = (int) doubles.likely(PageRequest.of(0, 1)).getTotalElements();
        grid.setItemsPageable(page -> doubles.likely(page).getContent(), page -> total);
        ShortList.fit(grid, total);
        count.setText(getTranslation("contacts.doublesCount", total, total));
        grid.setVisible(total > 0);
        nothing.removeAll();
        if (total == 0) {
            nothing.add(
                    new EmptyState(getTranslation("contacts.noDoubles"), getTranslation("contacts.noDoubles.hint")));
        }
    }

    private void keepBoth(LikelyDouble pair) {
        if (Notices.attempt(
                () -> doubles.notDouble(pair.one().id(), pair.other().id()))) {
            Notices.done(
                    "contacts.notDoubleDone", pair.one().name(), pair.other().name());
        }
        refresh();
    }

    private void compare(LikelyDouble pair) {
        new MergeDialog(pair, command -> merge(pair, command)).open();
    }

    private void merge(LikelyDouble pair, MergeContacts command) {
        UUID merge = doubles.merge(command);
        ContactId survivor = command.survivor();
        Notices.undoable(
                "contacts.merged",
                () -> {
                    doubles.undo(survivor, merge);
                    Notices.done("contacts.unmerged");
                    UI.getCurrent().navigate(ContactNavigation.DOUBLES);
                    refresh();
                },
                pair.one().name(),
                pair.other().name());
        refresh();
    }
}
