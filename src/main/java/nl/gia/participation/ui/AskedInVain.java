package nl.gia.participation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.gia.kit.Hint;

/** What the address asks for and is not known here: told, since all is shown in its place. */
class AskedInVain extends Hint {

    AskedInVain(List<String> asked) {
        super(asked.isEmpty() ? "" : I18NProvider.translate("participation.askedInVain", String.join(", ", asked)));
        setVisible(!asked.isEmpty());
        getElement().setAttribute("role", "status");
    }
}
