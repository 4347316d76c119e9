package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** Asks for what an action needs. It stays open until the action goes through, or one says that all that was typed may go. */
public class FormDialog extends Dialog {

    private final FormLayout form = new FormLayout();
    private final UnsavedChanges changes = UnsavedChanges.of(form);
    private final Button save;
    private Runnable saving = () -> {};

    /** @param saveText says what will happen */
    public FormDialog(String title, String saveText, Component... content) {
        setHeaderTitle(title);
        setWidth("600px");
        // A click beside it must not lose what was typed.
        setCloseOnOutsideClick(false);
        form.add(content);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("440px", 2));
        add(form);
        for (Component component : content) {
            if (component instanceof Hint) {
                form.setColspan(component, 2);
            }
        }
        save = new Button(saveText, click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> changes.leave(this::close)), save);
        addDialogCloseActionListener(escaped -> changes.leaveByKey(this::close));
    }

    /** These take the whole width. */
    public FormDialog wide(Component... components) {
        for (Component component : components) {
            form.setColspan(component, 2);
        }
        return this;
    }

    /** Something more, below the fields. */
    public FormDialog below(Component component) {
        form.add(component, 2);
        return this;
    }

    /** A line above the fields. */
    public FormDialog explain(String text) {
        form.addComponentAsFirst(new Hint(text));
        form.setColspan(form.getComponentAt(0), 2);
        return this;
    }

    public FormDialog onSave(FormProblems problems, Runnable action) {
        saving = () -> carryOut(problems, action);
        return this;
    }

    /** In place of its button one for each way it may end, in this order. */
    public FormDialog onChoose(FormProblems problems, Map<String, Runnable> choices) {
        Div buttons = new Div();
        buttons.addClassName("gia-choices");
        choices.forEach((text, action) -> buttons.add(new Button(text, click -> carryOut(problems, action))));
        getFooter().remove(save);
        getFooter().add(buttons);
        return this;
    }

    /** As its button does. */
    public void save() {
        saving.run();
    }

    /** For what is asked about once more: whoever carries it out closes the dialog. */
    public FormDialog onAsk(Runnable question) {
        save.addClickListener(click -> question.run());
        return this;
    }

    /** A second button, which stays open for the next one. */
    public FormDialog onSaveAndNext(FormProblems problems, Runnable action, Runnable next) {
        Button again = new Button(getTranslation("kit.saveAndNext"), click -> {
            if (attempt(problems, action)) {
                next.run();
                changes.remember();
            }
        });
        getFooter().remove(save);
        getFooter().add(again, save);
        return this;
    }

    private void carryOut(FormProblems problems, Runnable action) {
        // The second click of two comes after the first has closed it.
        if (isOpened() && attempt(problems, action)) {
            close();
        }
    }

    private boolean attempt(FormProblems problems, Runnable action) {
        return changes.saving(() -> problems.within(form).attempt(action));
    }
}
