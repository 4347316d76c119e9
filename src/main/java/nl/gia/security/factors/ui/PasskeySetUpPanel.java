package nl.gia.security.factors.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.kit.FormProblems;
import nl.gia.security.factors.FactorEnrolment;
import nl.gia.security.factors.PasskeySetUp;
import org.jspecify.annotations.Nullable;

/** A passkey gets a name, and is made by the browser. */
class PasskeySetUpPanel extends Div {

    private final TextField name = new TextField(getTranslation("factors.passkey.name"));
    private final FormProblems problems = new FormProblems().field("name", name);
    private final transient FactorEnrolment enrolment;
    private final transient Consumer<List<String>> done;
    private transient @Nullable PasskeySetUp asked;

    PasskeySetUpPanel(FactorEnrolment enrolment, String proposedName, Consumer<List<String>> done) {
        this.enrolment = enrolment;
        this.done = done;
        name.setValue(proposedName);
        name.setHelperText(getTranslation("factors.passkey.name.hint"));
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        PasskeyButton make = PasskeyButton.make(getTranslation("factors.passkey.make"), this::ask, this::answered);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("gia-set-up");
        add(new Paragraph(getTranslation("factors.passkey.setUp.text")), name, make);
    }

    private String ask() {
        PasskeySetUp begun = enrolment.beginPasskey();
        asked = begun;
        return begun.json();
    }

    private void answered(String answer) {
        PasskeySetUp begun = asked;
        if (begun != null) {
            asked = null;
            problems.attempt(() -> done.accept(enrolment.addPasskey(begun, answer, name.getValue())));
        }
    }
}
