package nl.gia.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks before what cannot be undone; the button says what will happen. */
public final class Confirm {

    private Confirm() {}

    /** @param key of three texts: {@code key.title}, {@code key.text} and {@code key.button} */
    public static void ask(String key, Runnable action, Object... arguments) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate(key + ".title", arguments));
        dialog.setText(I18NProvider.translate(key + ".text", arguments));
        dialog.setConfirmText(I18NProvider.translate(key + ".button", arguments));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("kit.cancel"));
        dialog.addConfirmListener(confirmed -> Notices.attempt(action));
        dialog.open();
    }
}
