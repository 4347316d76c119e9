package nl.gia.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.gia.kit.LanguageSwitch;
import nl.gia.kit.SchemeSwitch;

/** At the foot of the menu: who is at work, in what position, and how this one wants to see things. */
class Me extends Div {

    private final Paragraph name = new Paragraph();
    private final Span position = new Span();

    Me(Runnable logOut) {
        addClassName("gia-me");
        name.addClassName("gia-name");
        position.addClassName("gia-position");
        Button leave = new Button(getTranslation("shell.logOut"), click -> logOut.run());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Anchor account = new Anchor("account", getTranslation("shell.account"));
        account.addClassName("gia-foot");
        Div switches = new Div(account, leave, new LanguageSwitch(), new SchemeSwitch());
        switches.addClassName("gia-switches");
        Anchor statement = new Anchor(AccessibilityView.PATH, getTranslation("shell.accessibility"));
        statement.addClassName("gia-foot");
        add(new Div(name, position), switches, statement);
    }

    void show(String who, String what) {
        name.setText(who);
        position.setText(what);
    }
}
