package nl.gia.testing;

import static org.assertj.core.api.Assertions.fail;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fields a grid draws in its rows without components: of the property {@code label}, with {@code value} and {@code problem}. */
public final class RowFields {

    private record Field<T>(LitRenderer<T> renderer, T item) {

        String said(String property) {
            return RowButtons.said(renderer, property, item).toString();
        }
    }

    private RowFields() {}

    /** @param label as it is read aloud, such as "Naam van regel 1" */
    public static <T> void type(Grid<T> grid, String label, String text) {
        Field<T> field = find(grid, "label", label);
        Objects.requireNonNull(RowButtons.functions(field.renderer()).get("edit"))
                .accept(field.item(), JsonNodeFactory.instance.arrayNode().add(text));
        ViewTest.roundtrip();
    }

    public static <T> String value(Grid<T> grid, String label) {
        return find(grid, "label", label).said("value");
    }

    public static <T> String problem(Grid<T> grid, String label) {
        return find(grid, "label", label).said("problem");
    }

    /** Ticks or unticks the row. @param label of the box */
    public static <T> void choose(Grid<T> grid, String label) {
        Field<T> field = find(grid, "choose", label);
        Objects.requireNonNull(RowButtons.functions(field.renderer()).get("choose"))
                .accept(field.item(), JsonNodeFactory.instance.arrayNode());
        ViewTest.roundtrip();
    }

    /** Of the row with the box of this label. */
    public static <T> String rowProblem(Grid<T> grid, String label) {
        return find(grid, "choose", label).said("problem");
    }

    private static <T> Field<T> find(Grid<T> grid, String property, String label) {
        for (T item : GridKt._findAll(grid)) {
            for (LitRenderer<T> renderer : RowButtons.renderers(grid)) {
                if (renderer.getValueProviders().containsKey(property)
                        && label.equals(RowButtons.said(renderer, property, item))) {
                    return new Field<>(renderer, item);
                }
            }
        }
        return fail("no field %s", label);
    }
}
