package nl.gia.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Columns that give way on a phone; what they say must stand in another column too. */
public final class NarrowColumns {

    private static final int NARROW = 700;

    private NarrowColumns() {}

    public static void giveWay(Grid<?> grid, Grid.Column<?>... columns) {
        List<Grid.Column<?>> all = List.of(columns);
        grid.addAttachListener(attached -> follow(attached, grid, all));
    }

    private static void follow(AttachEvent attached, Grid<?> grid, List<Grid.Column<?>> columns) {
        Page page = attached.getUI().getPage();
        show(grid, columns, page.getExtendedClientDetails().getWindowInnerWidth());
        Registration listening =
                page.addBrowserWindowResizeListener(resized -> show(grid, columns, resized.getWidth()));
        grid.addDetachListener(detached -> {
            listening.remove();
            detached.unregisterListener();
        });
    }

    private static void show(Grid<?> grid, List<Grid.Column<?>> columns, int width) {
        boolean isNarrow = width > 0 && width < NARROW;
        columns.forEach(column -> column.setVisible(!isNarrow));
        grid.setClassName("gia-narrow", isNarrow);
    }
}
