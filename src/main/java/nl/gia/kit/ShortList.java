package nl.gia.kit;

import com.vaadin.flow.component.grid.Grid;

/** A list of a few screens shows all it has: one scrolls the page, and paper holds the whole of it. */
public final class ShortList {

    /** As many as the grid reads at once. */
    private static final int LONGEST = 50;

    private ShortList() {}

    public static void fit(Grid<?> grid, long rows) {
        grid.setAllRowsVisible(rows <= LONGEST);
    }
}
