package nl.gia.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** A life cycle as a line of steps: those behind, the one now, those to come. */
public class Steps extends OrderedList {

    /** @param current index of the step one is at */
    public Steps(List<String> names, int current) {
        addClassName("gia-steps");
        for (int i = 0; i < names.size(); i++) {
            add(step(names.get(i), i, current));
        }
    }

    private static ListItem step(String name, int index, int current) {
        ListItem item = new ListItem(name);
        item.setClassName("gia-done", index < current);
        item.setClassName("gia-now", index == current);
        if (index == current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
