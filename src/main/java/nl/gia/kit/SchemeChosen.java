package nl.gia.kit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Somebody chose light or dark in this page; by the word of the cookie; fired at the UI, for whoever keeps it beyond this browser. */
public class SchemeChosen extends ComponentEvent<UI> {

    private final transient String scheme;

    SchemeChosen(UI ui, String scheme) {
        super(ui, true);
        this.scheme = scheme;
    }

    public String scheme() {
        return scheme;
    }
}
