package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and what they hold. What is not filled in is left out. */
public class DefinitionList extends DescriptionList {

    public DefinitionList() {
        addClassName("gia-definitions");
    }

    public DefinitionList row(String term, @Nullable String description) {
        if (description != null && !description.isBlank()) {
            row(term, new Span(description));
        }
        return this;
    }

    public DefinitionList row(String term, Component... description) {
        add(new Term(term));
        Description held = new Description();
        held.add(description);
        add(held);
        return this;
    }
}
