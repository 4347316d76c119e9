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
import nl.gia.kit.Notices;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ThemeDetails;
import nl.gia.programmes.Themes;
import nl.gia.shared.ThemeId;

/** What the meetings of a programme can be about, in its order. */
class ThemesPart extends Div {

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
        add(programme.themes().isEmpty() ? none() : new Card(list()));
    }

    private Component none() {
        return new EmptyState(getTranslation("programmes.theme.none"), getTranslation("programmes.theme.noneHint"));
    }

    private OrderedList list() {
        OrderedList list = new OrderedList();
        list.addClassName("gia-lines");
        programme.themes().forEach(theme -> list.add(line(theme)));
        return list;
    }

    private ListItem line(ThemeDetails theme) {
        ListItem item = new ListItem(new Span(theme.name()));
        Integer edition = theme.firstEdition();
        if (edition != null) {
            Span soft = new Span(" · " + getTranslation("programmes.theme.since", edition));
            soft.addClassName("gia-soft");
            item.add(soft);
        }
        if (mayWrite) {
            int at = programme.themes().indexOf(theme);
            item.add(small("programmes.theme.change", theme, () -> change(theme)));
            if (at > 0) {
                item.add(small("programmes.theme.up", theme, () -> swap(at, at - 1)));
            }
            if (at < programme.themes().size() - 1) {
                item.add(small("programmes.theme.down", theme, () -> swap(at, at + 1)));
            }
            item.add(small("programmes.theme.remove", theme, () -> remove(theme)));
        }
        return item;
    }

    private Button small(String key, ThemeDetails theme, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("programmes.about", getTranslation(key), theme.name()));
        return button;
    }

    private void change(ThemeDetails theme) {
        ThemeDialog.of(theme, (name, edition) -> then(() -> themes.change(theme.id(), name, edition)))
                .open();
    }

    private void remove(ThemeDetails theme) {
        Confirm.ask("programmes.theme.removing", () -> then(() -> themes.remove(theme.id())), theme.name());
    }

    private void swap(int one, int other) {
        List<ThemeId> order =
                programme.themes().stream().map(ThemeDetails::id).collect(Collectors.toCollection(ArrayList::new));
        Collections.swap(order, one, other);
        Notices.attempt(() -> then(() -> themes.order(programme.id(), order)));
    }

    private void then(Runnable action) {
        action.run();
        changed.run();
    }
}
