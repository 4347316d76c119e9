package nl.gia.kit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.i18n.I18NProvider;

/** A list of a few screens shows all it has: one scrolls the page, and paper holds the whole of it. */
public final class ShortList {

    /** As many as the grid reads at once. */
    private static final int LONGEST = 50;
    /** On paper only: that it is a part of the list. */
    private static final String CUT = "data-cut";

    private ShortList() {}

    public static void fit(Grid<?> grid, long rows) {
        boolean isShort = rows <= LONGEST;
        grid.setAllRowsVisible(isShort);
        if (isShort) {
            grid.getElement().removeAttribute(CUT);
        } else {
            grid.getElement().setAttribute(CUT, I18NProvider.translate("kit.cut", LONGEST));
        }
    }
}
