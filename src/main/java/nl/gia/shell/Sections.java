package nl.gia.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;

/** The views with a place in the menu that this user may enter. */
class Sections extends SideNav {

    private final List<String> paths = new ArrayList<>();

    Sections() {
        getElement().setAttribute("aria-label", getTranslation("shell.sections"));
    }

    /** @param entries with the key of a text as title */
    void show(List<MenuEntry> entries) {
        removeAll();
        paths.clear();
        for (MenuEntry entry : entries) {
            String path = entry.path().replaceFirst("^/", "");
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), path);
            // Everything lies below the first page, which has no address of its own.
            item.setMatchNested(!path.isEmpty());
            addItem(item);
            paths.add(path);
        }
    }

    /** The address of the section a page belongs to; a page of no section is its own. */
    String sectionOf(String path) {
        return paths.stream()
                .filter(section -> !section.isEmpty() && path.startsWith(section + "/"))
                .findFirst()
                .orElse(path);
    }
}
