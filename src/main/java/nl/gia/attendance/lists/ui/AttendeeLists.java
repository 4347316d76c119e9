package nl.gia.attendance.lists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Optional;
import nl.gia.attendance.lists.ListAddress;
import nl.gia.attendance.ui.AttendeeTool;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.shared.AmsterdamTime;
import org.springframework.core.annotation.Order;

/** The lists that can be taken home, for whoever sees the people. */
@org.springframework.stereotype.Component
@Order(20)
class AttendeeLists implements AttendeeTool {

    // As a link that is followed: the page stays, whatever the server answers.
    private static final String DOWNLOAD = """
            const link = document.createElement('a');
            link.href = $0;
            link.download = '';
            link.click();""";

    private final Clock clock;

    AttendeeLists(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Component> tool(MeetingDetails meeting, boolean mayWrite, Runnable changed) {
        MeetingRow row = meeting.row();
        MenuBar bar = new MenuBar();
        SubMenu menu = bar.addItem(say("lists.menu")).getSubMenu();
        add(menu, "lists.menu.list", ListAddress.of(ListAddress.LIST, row.reference()));
        add(menu, "lists.menu.sheet", ListAddress.of(ListAddress.SHEET, row.reference()));
        String badges = ListAddress.of(ListAddress.BADGES, row.reference());
        add(menu, "lists.menu.badges", badges);
        boolean hasBegun = !row.start().isAfter(AmsterdamTime.now(clock));
        if (hasBegun && row.status() != MeetingStatus.CANCELLED) {
            add(menu, "lists.menu.badgesExpected", badges + "?wie=" + ListAddress.EXPECTED);
        }
        return Optional.of(bar);
    }

    private static void add(SubMenu menu, String key, String address) {
        menu.addItem(say(key), click -> UI.getCurrent().getPage().executeJs(DOWNLOAD, address));
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
