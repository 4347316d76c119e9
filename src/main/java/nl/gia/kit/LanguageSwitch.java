package nl.gia.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** To the other language, in which it speaks. */
public class LanguageSwitch extends Button {

    public LanguageSwitch() {
        Locale other = Languages.nearest(getLocale()).equals(Languages.DUTCH) ? Languages.ENGLISH : Languages.DUTCH;
        setText(I18NProvider.translate(other, "kit.language"));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClickListener(click -> LanguageChoice.choose(other));
    }
}
