package nl.gia.programmes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.programmes.ThemeDetails;
import org.jspecify.annotations.Nullable;

class ThemeDialog extends Div {

    interface Save {
        void accept(String name, @Nullable Integer firstEdition);
    }

    private final TextField name = new TextField(getTranslation("programmes.theme.name"));
    private final IntegerField firstEdition = new IntegerField(getTranslation("programmes.theme.edition"));
    private final FormDialog dialog;

    private ThemeDialog(String titleKey, Save save) {
        firstEdition.setHelperText(getTranslation("programmes.theme.editionHint"));
        dialog = new FormDialog(getTranslation(titleKey), getTranslation("kit.save"), name, firstEdition)
                .onSave(
                        new FormProblems().field("name", name).field("firstEdition", firstEdition),
                        () -> save.accept(name.getValue(), firstEdition.getValue()));
    }

    static ThemeDialog forNew(Save save) {
        return new ThemeDialog("programmes.theme.adding", save);
    }

    static ThemeDialog of(ThemeDetails theme, Save save) {
        ThemeDialog dialog = new ThemeDialog("programmes.theme.changing", save);
        dialog.name.setValue(theme.name());
        dialog.firstEdition.setValue(theme.firstEdition());
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
