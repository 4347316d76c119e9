package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.EmptyState;
import nl.gia.kit.Focus;
import nl.gia.kit.Notices;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ThemeDetails;
import nl.gia.programmes.Themes;
import nl.gia.shared.ThemeId;

/** What the meetings of a programme can be about, in its order. */
class ThemesPart extends Div {

    private static final String UP = "programmes.theme.up";
    private static final String DOWN = "programmes.theme.down";

    private final ProgrammeDetails programme;
    private final Themes themes;
    private final boolean mayWrite;
    private final Runnable changed;

    ThemesPart(ProgrammeDetails programme, Themes themes, boolean mayWrite, Runnable changed) {
        this.programme = programme;
        this.themes = themes;
        this.mayWrite = mayWrite;
        this.changed = changed;
        if (mayWrite) {
            Div tools = new Div(new Button(
                    getTranslation("programmes.theme.add"),
                    click -> ThemeDialog.forNew(
                                    (name, edition) -> then(() -> themes.add(programme.id(), name, edition)))
                            .open()));
            tools.addClassNames("gia-tools", "gia-filters");
            add(tools);
        }
        Card card = new Card(list());
        card.addClassName("gia-slim");
        add(programme.themes().isEmpty() ? none() : card);
    }

    private Component none() {
        return new EmptyState(
                getTranslation("programmes.theme.none"),
                getTranslation(mayWrite ? "programmes.theme.noneAdd" : "programmes.theme.noneHint"));
    }

    private OrderedList list() {
        OrderedList list = new OrderedList();
        list.addClassName("gia-entries");
        programme.themes().forEach(theme -> list.add(line(theme)));
        return list;
    }

    private ListItem line(ThemeDetails theme) {
        Span name = new Span(theme.name());
        name.addClassName("gia-entry-title");
        Div told = new Div(name);
        Integer edition = theme.firstEdition();
        if (edition != null) {
            Span since = new Span(getTranslation("programmes.theme.since", edition));
            since.addClassName("gia-small");
            told.add(since);
        }
        return mayWrite ? new ListItem(told, tools(theme)) : new ListItem(told);
    }

    private Div tools(ThemeDetails theme) {
        int at = programme.themes().indexOf(theme);
        Button up = arrow("↑", UP, theme, () -> swap(theme, at, at - 1));
        up.setEnabled(at > 0);
        Button down = arrow("↓", DOWN, theme, () -> swap(theme, at, at + 1));
        down.setEnabled(at < programme.themes().size() - 1);
        Button change =
                small(getTranslation("programmes.theme.change"), "programmes.theme.change", theme, () -> change(theme));
        Button remove =
                small(getTranslation("programmes.theme.remove"), "programmes.theme.remove", theme, () -> remove(theme));
        Div tools = new Div(up, down, change, remove);
        tools.addClassName("gia-tools");
        return tools;
    }

    private Button arrow(String sign, String key, ThemeDetails theme, Runnable action) {
        Button button = small(sign, key, theme, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.getElement()
                .setAttribute("title", getTranslation("programmes.about", getTranslation(key), theme.name()));
        button.setId(id(key, theme));
        return button;
    }

    private Button small(String text, String key, ThemeDetails theme, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("programmes.about", getTranslation(key), theme.name()));
        return button;
    }

    private static String id(String key, ThemeDetails theme) {
        return key + "." + theme.id().value();
    }

    private void change(ThemeDetails theme) {
        ThemeDialog.of(theme, (name, edition) -> then(() -> themes.change(theme.id(), name, edition)))
                .open();
    }

    private void remove(ThemeDetails theme) {
        Confirm.ask("programmes.theme.removing", () -> then(() -> themes.remove(theme.id())), theme.name());
    }

    private void swap(ThemeDetails moved, int one, int other) {
        List<ThemeId> order =
                programme.themes().stream().map(ThemeDetails::id).collect(Collectors.toCollection(ArrayList::new));
        Collections.swap(order, one, other);
        Notices.attempt(() -> then(() -> themes.order(programme.id(), order)));
        boolean isUp = other < one;
        boolean canGoOn = isUp ? other > 0 : other < order.size() - 1;
        Focus.on(id(isUp == canGoOn ? UP : DOWN, moved));
    }

    private void then(Runnable action) {
        action.run();
        changed.run();
    }
}
