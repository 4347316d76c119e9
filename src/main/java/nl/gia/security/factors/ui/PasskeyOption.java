package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.gia.security.factors.PasskeyLogIn;
import nl.gia.security.ui.LogInOption;
import org.springframework.core.annotation.Order;

/** A passkey lets in by itself. */
@org.springframework.stereotype.Component
@Order(10)
class PasskeyOption implements LogInOption {

    private final PasskeyLogIn passkeys;

    PasskeyOption(PasskeyLogIn passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public Optional<Component> content() {
        return Optional.of(new PasskeyForm(passkeys, I18NProvider.translate("factors.passkey.use")));
    }
}
