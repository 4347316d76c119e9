package nl.gia.kit;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;

/** Light, dark, or as the device has it. */
public class SchemeSwitch extends MenuBar {

    private final Map<ColorScheme.Value, MenuItem> items = new LinkedHashMap<>();

    public SchemeSwitch() {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        SubMenu menu = addItem(I18NProvider.translate("kit.scheme")).getSubMenu();
        SchemeChoice.ALL.forEach(scheme -> items.put(scheme, item(menu, scheme)));
        check(SchemeChoice.current());
    }

    private MenuItem item(SubMenu menu, ColorScheme.Value scheme) {
        String text = I18NProvider.translate("kit.scheme." + SchemeChoice.word(scheme));
        MenuItem item = menu.addItem(text, click -> {
            SchemeChoice.choose(scheme);
            check(scheme);
        });
        item.setCheckable(true);
        return item;
    }

    private void check(ColorScheme.Value chosen) {
        items.forEach((scheme, item) -> item.setChecked(scheme == chosen));
    }
}
