package nl.gia.attendance.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.attendance.history.AttendanceHistory;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.ui.ContactPart;
import nl.gia.kit.EmptyState;
import nl.gia.kit.ShortList;
import nl.gia.shared.ContactId;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

@org.springframework.stereotype.Component
@Order(20)
class HistoryPart implements ContactPart {

    private final AttendanceHistory history;

    HistoryPart(AttendanceHistory history) {
        this.history = history;
    }

    @Override
    public Component content(ContactRow contact) {
        ContactId id = contact.id();
        int total = (int) history.of(id, PageRequest.of(0, 1)).getTotalElements();
        if (total == 0) {
            return new EmptyState(say("history.nothing"), say("history.nothing.hint"));
        }
        HistoryGrid grid = new HistoryGrid();
        grid.setItemsPageable(page -> history.of(id, page).getContent(), page -> total);
        ShortList.fit(grid, total);
        return new Section(new H2(I18NProvider.translate("history.title", total)), grid);
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
