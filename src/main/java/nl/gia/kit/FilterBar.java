package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** What narrows a list. On a phone only the first field stands there; the others unfold, and are counted while they are folded. */
public class FilterBar extends Div {

    private final UrlState state;
    private final Button more = new Button();
    private boolean open;

    /** @param state holds what is asked for by these fields */
    public FilterBar(UrlState state, Component... fields) {
        this.state = state;
        addClassName("gia-filters");
        more.addClassName("gia-more");
        more.addClickListener(click -> unfold(!open));
        state.onChange(this::count);
        add(fields);
        unfold(false);
    }

    /** The first stays in sight on a phone. */
    @Override
    public void add(Component... fields) {
        super.add(fields);
        if (getComponentCount() > 1 && more.getParent().isEmpty()) {
            addComponentAtIndex(1, more);
        }
        count();
    }

    private void unfold(boolean opened) {
        open = opened;
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
        count();
    }

    private void count() {
        long asked = getChildren()
                .skip(1)
                .filter(HasValue.class::isInstance)
                .filter(field -> state.isAsked((HasValue<?, ?>) field))
                .count();
        more.setText(getTranslation("kit.filters", asked));
    }
}
