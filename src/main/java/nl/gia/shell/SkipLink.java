package nl.gia.shell;

import com.vaadin.flow.component.html.NativeButton;

/** Past the menu, for who has no mouse. A button: a link to a place in the page would follow the address of the site's root. */
class SkipLink extends NativeButton {

    SkipLink(Runnable skip) {
        super("", click -> skip.run());
        setText(getTranslation("shell.skip"));
        addClassName("gia-skip");
    }
}
