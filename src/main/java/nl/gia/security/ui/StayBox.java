package nl.gia.security.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import nl.gia.security.StayAsked;

/** In a form that the browser sends itself. */
public class StayBox extends Checkbox {

    public StayBox() {
        setLabel(getTranslation("security.login.stay"));
        setHelperText(getTranslation("security.login.stay.hint"));
        getElement().setAttribute("name", StayAsked.NAME);
    }
}
