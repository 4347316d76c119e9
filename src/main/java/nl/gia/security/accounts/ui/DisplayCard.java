package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.kit.LanguageChoice;
import nl.gia.kit.Languages;
import nl.gia.kit.SchemeChoice;

/** Language and light or dark. They hold at once, like the switches in the frame. */
class DisplayCard extends Card {

    DisplayCard() {
        addClassName("gia-stack");
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("security.own.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(LanguageChoice::nameOf);
        language.setValue(Languages.nearest(getLocale()));
        language.addValueChangeListener(chosen -> LanguageChoice.choose(chosen.getValue()));
        Select<String> scheme = new Select<>();
        scheme.setLabel(getTranslation("kit.scheme"));
        scheme.setItems(SchemeChoice.WORDS);
        scheme.setItemLabelGenerator(word -> getTranslation("kit.scheme." + word));
        scheme.setValue(SchemeChoice.currentWord());
        scheme.addValueChangeListener(chosen -> SchemeChoice.choose(chosen.getValue()));
        add(
                new H2(getTranslation("security.own.display")),
                language,
                scheme,
                new Hint(getTranslation("security.own.displayHint")));
    }
}
