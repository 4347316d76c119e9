package nl.gia.security.factors.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gia.kit.Notices;
import nl.gia.shared.Message;

/** Has the browser make a passkey or show one, which it asks its user about. */
@JavaScript("context://passkey.js")
class PasskeyButton extends Button {

    private static final String MAKE = "return window.giaPasskey.make($0)";
    private static final String SHOW = "return window.giaPasskey.show($0)";

    private final String script;

    private PasskeyButton(String text, String script, Supplier<String> asked, Consumer<String> answered) {
        super(text);
        this.script = script;
        addClickListener(click -> Notices.attempt(() -> ask(asked.get(), answered)));
    }

    /** @param asked as JSON, told when it is clicked */
    static PasskeyButton make(String text, Supplier<String> asked, Consumer<String> answered) {
        return new PasskeyButton(text, MAKE, asked, answered);
    }

    static PasskeyButton show(String text, Supplier<String> asked, Consumer<String> answered) {
        return new PasskeyButton(text, SHOW, asked, answered);
    }

    private void ask(String asked, Consumer<String> answered) {
        getElement()
                .executeJs(script, asked)
                .then(String.class, answered::accept, failure -> Notices.problem(Message.of(reason(failure))));
    }

    private static String reason(String failure) {
        return Stream.of("already", "impossible")
                .filter(failure::contains)
                .findFirst()
                .map(why -> "factors.passkey." + why)
                .orElse("factors.passkey.stopped");
    }
}
