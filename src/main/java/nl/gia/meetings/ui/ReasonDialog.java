package nl.gia.meetings.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.shared.Problem;

/** Asks why, before something that cannot be undone. */
final class ReasonDialog {

    private ReasonDialog() {}

    /** @param key of the texts {@code key.title}, {@code key.reason} and {@code key.button} */
    static void ask(String key, Consumer<String> action) {
        ask(key, new FollowChoice("", 0), action);
    }

    /** @param choice whether it is for more than one meeting */
    static void ask(String key, FollowChoice choice, Consumer<String> action) {
        TextArea reason = new TextArea(I18NProvider.translate(key + ".reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1_000);
        new FormDialog(I18NProvider.translate(key + ".title"), I18NProvider.translate(key + ".button"), choice, reason)
                .wide(choice, reason)
                .onSave(new FormProblems().field("reason", reason), () -> {
                    if (reason.getValue().isBlank()) {
                        throw new Problem.Invalid("reason", "problem.required");
                    }
                    action.accept(reason.getValue());
                })
                .open();
        reason.focus();
    }
}
