package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.kit.SvgPicture;
import nl.gia.kit.charts.QrCode;
import nl.gia.security.factors.AppSetUp;
import nl.gia.security.factors.FactorEnrolment;

/** An app in three steps: open, scan, show that it works. */
class AppSetUpPanel extends Div {

    private final TextField code = new TextField(getTranslation("factors.app.code"));

    /** @param done with the recovery codes to keep, none when there were some already */
    AppSetUpPanel(FactorEnrolment enrolment, Consumer<List<String>> done) {
        AppSetUp app = enrolment.beginApp();
        FormProblems problems = new FormProblems().field("code", code);
        Button confirm = new Button(getTranslation("factors.app.confirm"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            problems.attempt(() -> done.accept(enrolment.confirmApp(app, code.getValue())));
            confirm.setEnabled(true);
        });
        code.setAutocorrect(false);
        code.getElement().setAttribute("autocomplete", "one-time-code").setAttribute("inputmode", "numeric");
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("factors.app.step.open")),
                new ListItem(new Span(getTranslation("factors.app.step.scan")), picture(app), letters(app)),
                new ListItem(new Span(getTranslation("factors.app.step.code")), code));
        steps.addClassName("gia-set-up");
        add(steps, confirm);
    }

    private SvgPicture picture(AppSetUp app) {
        return new SvgPicture(
                QrCode.svg(app.uri(), getTranslation("factors.app.qr"), getTranslation("factors.app.qr.description")));
    }

    private Div letters(AppSetUp app) {
        Anchor open = new Anchor();
        open.setText(getTranslation("factors.app.open"));
        // The scheme of such apps is not among those that an anchor takes for safe.
        open.getElement().setAttribute("href", app.uri());
        open.addClassName("gia-foot");
        return new Div(new Hint(getTranslation("factors.app.letters")), new Code(app.letters()), new Div(open));
    }
}
