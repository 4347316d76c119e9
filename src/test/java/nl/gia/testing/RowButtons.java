package nl.gia.testing;

import static org.assertj.core.api.Assertions.fail;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The buttons a grid draws in its rows without components. The text of a button is a property by the name of the function
 * it calls; a property such as {@code mayMark} says whether {@code mark} is there.
 */
public final class RowButtons {

    private RowButtons() {}

    /** @param row some text of the row; @param text of the button */
    public static <T> void click(Grid<T> grid, String row, String text) {
        T item = find(grid, row);
        for (LitRenderer<T> renderer : renderers(grid)) {
            for (var button : functions(renderer).entrySet()) {
                if (text.equals(said(renderer, button.getKey(), item)) && isThere(renderer, button.getKey(), item)) {
                    button.getValue().accept(item, JsonNodeFactory.instance.arrayNode());
                    return;
                }
            }
        }
        fail("the row of %s has no button %s", row, text);
    }

    public static <T> boolean has(Grid<T> grid, String row, String text) {
        T item = find(grid, row);
        return renderers(grid).stream()
                .anyMatch(renderer -> functions(renderer).keySet().stream()
                        .anyMatch(name -> text.equals(said(renderer, name, item)) && isThere(renderer, name, item)));
    }

    /** Where the link in the row leads, by the property {@code href}. */
    public static <T> String link(Grid<T> grid, String row) {
        T item = find(grid, row);
        return renderers(grid).stream()
                .filter(renderer -> renderer.getValueProviders().containsKey("href"))
                .map(renderer -> said(renderer, "href", item).toString())
                .findFirst()
                .orElse("");
    }

    private static <T> T find(Grid<T> grid, String text) {
        return GridKt._findAll(grid).stream()
                .filter(item -> GridKt._getFormattedRow(grid, item).toString().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + text));
    }

    static <T> List<LitRenderer<T>> renderers(Grid<T> grid) {
        return grid.getColumns().stream()
                .map(Grid.Column::getRenderer)
                .filter(LitRenderer.class::isInstance)
                .map(RowButtons::<T>lit)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> LitRenderer<T> lit(Object renderer) {
        return (LitRenderer<T>) renderer;
    }

    static <T> Object said(LitRenderer<T> renderer, String property, T item) {
        return renderer.getValueProviders().get(property).apply(item);
    }

    private static <T> boolean isThere(LitRenderer<T> renderer, String function, T item) {
        String may = "may" + Character.toUpperCase(function.charAt(0)) + function.substring(1);
        return !renderer.getValueProviders().containsKey(may) || Boolean.TRUE.equals(said(renderer, may, item));
    }

    @SuppressWarnings("unchecked")
    static <T> Map<String, SerializableBiConsumer<T, ArrayNode>> functions(LitRenderer<T> renderer) {
        Field field = ReflectionUtils.findField(LitRenderer.class, "clientCallables");
        ReflectionUtils.makeAccessible(Objects.requireNonNull(field));
        return (Map<String, SerializableBiConsumer<T, ArrayNode>>)
                Objects.requireNonNull(ReflectionUtils.getField(field, renderer));
    }
}
