package nl.gia.kit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Somebody chose a language in this page; fired at the UI, for whoever keeps it beyond this browser. */
public class LanguageChosen extends ComponentEvent<UI> {

    private final transient Locale language;

    LanguageChosen(UI ui, Locale language) {
        super(ui, true);
        this.language = language;
    }

    public Locale language() {
        return language;
    }
}
