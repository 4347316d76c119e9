package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.gia.kit.CopyField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.security.tokens.IssuedToken;
import nl.gia.security.tokens.PersonalTokens;

/** Asks for a name and how long, and then shows the token, this once. */
class TokenDialog {

    private static final Duration USUAL = Duration.ofDays(90);

    private final TextField name = new TextField(say("security.token.name"));
    private final Select<Duration> validFor = new Select<>();
    private final FormDialog dialog;

    TokenDialog(BiFunction<String, Duration, IssuedToken> issue, Runnable issued) {
        name.setHelperText(say("security.token.nameHint"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(100);
        validFor.setLabel(say("security.token.validFor"));
        validFor.setItems(
                Stream.of(Duration.ofDays(30), USUAL, PersonalTokens.LONGEST).toList());
        validFor.setItemLabelGenerator(time -> say("security.token.days", time.toDays()));
        validFor.setValue(USUAL);
        FormProblems problems = new FormProblems().field("name", name).field("validFor", validFor);
        dialog = new FormDialog(say("security.token.issueTitle"), say("security.token.issueSave"), name, validFor)
                .onSave(problems, () -> {
                    IssuedToken token = issue.apply(name.getValue(), validFor.getValue());
                    issued.run();
                    show(token);
                });
    }

    void open() {
        dialog.open();
        name.focus();
    }

    private static void show(IssuedToken token) {
        Dialog shown = new Dialog(say("security.token.shownTitle", token.row().name()));
        shown.setWidth("600px");
        shown.setCloseOnOutsideClick(false);
        shown.add(
                new Paragraph(say("security.token.shown")),
                new CopyField(say("security.token.label"), token.secret().text()),
                new Hint(say("security.token.bearer")));
        Button done = new Button(say("security.link.done"), click -> shown.close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        shown.getFooter().add(done);
        shown.open();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
