package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is filled in and not saved yet: nobody throws it away unasked, nor by another page, the back button or a closed tab. */
public final class UnsavedChanges {

    private final Component form;
    private final Map<HasValue<?, ?>, @Nullable Object> saved = new LinkedHashMap<>();
    private boolean saving;

    private UnsavedChanges(Component form) {
        this.form = form;
    }

    /** From when the form is shown on; call {@link #remember} when it is filled or saved later. */
    public static UnsavedChanges of(Component form) {
        UnsavedChanges changes = new UnsavedChanges(form);
        form.addAttachListener(attached -> changes.watch(attached.getUI()));
        return changes;
    }

    /** What stands there now is saved, or was there already. */
    public void remember() {
        saved.clear();
        fields(form).forEach(field -> saved.put(field, field.getValue()));
    }

    /** What goes on to another page by itself, when all went well, is not asked about. */
    public boolean saving(BooleanSupplier work) {
        saving = true;
        try {
            boolean done = work.getAsBoolean();
            if (done) {
                remember();
            }
            return done;
        } finally {
            saving = false;
        }
    }

    /** Asks first, when there is something to lose. */
    void leave(Runnable leaving) {
        leave(leaving, () -> {});
    }

    /** As {@link #leave}, by a key: what is being typed has not been told yet. */
    void leaveByKey(Runnable leaving) {
        form.getElement()
                .executeJs("const at = document.activeElement; if (this.contains(at)) at.blur()")
                .then(told -> leave(leaving));
    }

    private void leave(Runnable leaving, Runnable staying) {
        if (!areThere()) {
            leaving.run();
            return;
        }
        ConfirmDialog question = new ConfirmDialog(
                I18NProvider.translate("kit.unsaved.title"),
                I18NProvider.translate("kit.unsaved.text"),
                I18NProvider.translate("kit.unsaved.leave"),
                left -> {
                    remember();
                    leaving.run();
                },
                I18NProvider.translate("kit.unsaved.stay"),
                stayed -> staying.run());
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private boolean areThere() {
        return fields(form).anyMatch(this::isChanged);
    }

    private boolean isChanged(HasValue<?, ?> field) {
        return !Objects.equals(field.getValue(), saved.getOrDefault(field, field.getEmptyValue()));
    }

    private void watch(UI ui) {
        remember();
        Registration leaving = ui.addBeforeLeaveListener(this::leave);
        form.addDetachListener(detached -> {
            leaving.remove();
            detached.unregisterListener();
        });
        // The browser asks in its own words; it cannot wait for ours.
        form.getElement().executeJs("""
                const ask = event => this.isConnected
                    ? event.preventDefault()
                    : window.removeEventListener('beforeunload', ask);
                this.addEventListener('input', () => window.addEventListener('beforeunload', ask), {once: true});""");
    }

    private void leave(BeforeLeaveEvent event) {
        if (!saving && areThere()) {
            BeforeLeaveEvent.ContinueNavigationAction going = event.postpone();
            leave(going::proceed, going::cancel);
        }
    }

    private static Stream<HasValue<?, ?>> fields(Component part) {
        return part instanceof HasValue<?, ?> field
                ? Stream.of(field)
                : part.getChildren().flatMap(UnsavedChanges::fields);
    }
}
