package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.gia.kit.Card;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;
import nl.gia.security.factors.FactorEnrolment;
import nl.gia.security.factors.FactorOverview;
import nl.gia.security.factors.Passkey;
import nl.gia.security.factors.SecondFactors;
import nl.gia.shared.AmsterdamTime;

/** One's own app, passkeys and recovery codes. */
class SecondStepCard extends Card {

    private final transient SecondFactors factors;

    SecondStepCard(SecondFactors factors) {
        this.factors = factors;
        refresh();
    }

    private void refresh() {
        FactorOverview overview = factors.overview();
        removeAll();
        add(new H2(getTranslation("factors.title")), new Paragraph(getTranslation("factors.intro")));
        if (!overview.hasAny()) {
            add(new Paragraph(getTranslation("factors.none")));
            overview.demandedFrom().ifPresent(day -> add(new Paragraph(getTranslation("factors.demanded", day))));
        }
        addApp(overview);
        addPasskeys(overview.passkeys());
        if (overview.hasAny()) {
            addCodes(overview.recoveryCodesLeft());
        }
    }

    private void addApp(FactorOverview overview) {
        add(new H3(getTranslation("factors.app")), new Paragraph(getTranslation("factors.app.about")));
        String setUp = getTranslation(overview.app().isPresent() ? "factors.app.replace" : "factors.app.add");
        Div tools = tools(new Button(setUp, click -> enrol("factors.app", AppSetUpPanel::new)));
        overview.app().ifPresent(app -> {
            add(new Paragraph(since("factors.app.since", app.createdAt(), app.lastUsedAt())));
            tools.add(labelled("factors.app.remove", getTranslation("factors.app.remove.of"), this::removeApp));
        });
        add(tools);
    }

    private void addPasskeys(List<Passkey> passkeys) {
        add(new H3(getTranslation("factors.passkey")), new Paragraph(getTranslation("factors.passkey.about")));
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-visits");
        passkeys.forEach(passkey -> list.add(item(passkey)));
        if (!passkeys.isEmpty()) {
            add(list);
        }
        String name = getTranslation("factors.passkey.name.first", passkeys.size() + 1);
        add(tools(new Button(
                getTranslation("factors.passkey.add"),
                click -> enrol("factors.passkey", (enrolment, done) -> new PasskeySetUpPanel(enrolment, name, done)))));
    }

    private ListItem item(Passkey passkey) {
        Span since = new Span(since("factors.passkey.since", passkey.createdAt(), passkey.lastUsedAt()));
        since.addClassName("gia-soft");
        return new ListItem(
                new Span(passkey.name()),
                since,
                tools(
                        labelled(
                                "factors.passkey.rename",
                                getTranslation("factors.passkey.rename.of", passkey.name()),
                                () -> rename(passkey)),
                        labelled(
                                "factors.passkey.remove",
                                getTranslation("factors.passkey.remove.of", passkey.name()),
                                () -> remove(passkey))));
    }

    private void addCodes(int left) {
        add(new H3(getTranslation("factors.codes")), new Paragraph(getTranslation("factors.codes.left", left)));
        add(tools(new Button(getTranslation("factors.codes.renew"), click -> renewCodes())));
    }

    /** @param key of the name of a factor, with {@code .setUp} and {@code .done} */
    private void enrol(String key, BiFunction<FactorEnrolment, Consumer<List<String>>, Component> panel) {
        String title = getTranslation(key + ".setUp");
        PasswordDialog.ask(
                title, getTranslation("factors.continue"), new Paragraph(getTranslation(key + ".about")), password -> {
                    FactorEnrolment enrolment = factors.enrol(password);
                    new SetUpDialog(this::refresh).open(title, key + ".done", done -> panel.apply(enrolment, done));
                });
    }

    private void removeApp() {
        ask("factors.app.remove", "", password -> {
            factors.removeApp(password);
            done("factors.app.removed");
        });
    }

    private void remove(Passkey passkey) {
        ask("factors.passkey.remove", passkey.name(), password -> {
            factors.removePasskey(passkey.id(), password);
            done("factors.passkey.removed");
        });
    }

    private void renewCodes() {
        ask("factors.codes.renew", "", password -> {
            new SetUpDialog(this::refresh).showCodes(factors.renewRecoveryCodes(password));
            refresh();
        });
    }

    private void rename(Passkey passkey) {
        TextField name = new TextField(getTranslation("factors.passkey.name"));
        name.setValue(passkey.name());
        name.setMaxLength(60);
        new FormDialog(
                        getTranslation("factors.passkey.rename.title"),
                        getTranslation("factors.passkey.rename.button"),
                        name)
                .wide(name)
                .onSave(new FormProblems().field("name", name), () -> {
                    factors.renamePasskey(passkey.id(), name.getValue());
                    done("factors.passkey.renamed", name.getValue().strip());
                })
                .open();
        name.focus();
    }

    /** @param key of three texts: {@code key.title}, {@code key.text} and {@code key.button} */
    private void ask(String key, String argument, Consumer<String> action) {
        PasswordDialog.ask(
                getTranslation(key + ".title"),
                getTranslation(key + ".button"),
                new Paragraph(getTranslation(key + ".text", argument)),
                action);
    }

    private void done(String key, Object... arguments) {
        refresh();
        Notices.done(key, arguments);
    }

    private String since(String key, Instant created, Instant lastUsed) {
        return getTranslation(key, AmsterdamTime.dayOf(created), AmsterdamTime.dayOf(lastUsed));
    }

    private Button labelled(String key, String label, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(label);
        return button;
    }

    private static Div tools(Component... buttons) {
        Div tools = new Div(buttons);
        tools.addClassName("gia-tools");
        return tools;
    }
}
