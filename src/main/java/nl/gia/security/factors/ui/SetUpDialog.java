package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.gia.kit.Notices;

/** A factor is set up in it, and the recovery codes that come of it are shown before it closes. */
class SetUpDialog extends Dialog {

    private final transient Runnable changed;

    SetUpDialog(Runnable changed) {
        this.changed = changed;
        setWidth("600px");
        setCloseOnOutsideClick(false);
    }

    /** @param panel made for what is to be done with the recovery codes */
    void open(String title, String doneKey, Function<Consumer<List<String>>, Component> panel) {
        setHeaderTitle(title);
        add(panel.apply(codes -> done(doneKey, codes)));
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()));
        open();
    }

    void showCodes(List<String> codes) {
        Button kept = new Button(getTranslation("factors.codes.kept"), click -> close());
        kept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(getTranslation("factors.codes.title"));
        add(new RecoveryCodesPanel(codes, kept));
        setCloseOnEsc(false);
        open();
    }

    private void done(String key, List<String> codes) {
        Notices.done(key);
        changed.run();
        if (codes.isEmpty()) {
            close();
        } else {
            showCodes(codes);
        }
    }
}
