package nl.gia.shell.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;

/** Looks like the field it opens; so do the keys / and Ctrl+K, by the script. */
@JavaScript("context://search.js")
public class SearchButton extends Button {

    public SearchButton(Search search) {
        super();
        addClassName("gia-search-open");
        Span key = new Span("/");
        key.addClassName("gia-key");
        key.getElement().setAttribute("aria-hidden", "true");
        setText(getTranslation("search.open"));
        setSuffixComponent(key);
        getElement().setAttribute("aria-keyshortcuts", "/ Control+K");
        addClickListener(click -> new SearchDialog(search).open());
    }
}
