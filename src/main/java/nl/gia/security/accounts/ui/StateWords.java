package nl.gia.security.accounts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.kit.Tone;
import nl.gia.security.accounts.AccountState;
import org.jspecify.annotations.Nullable;

/** The states of an account as one says and colours them. */
final class StateWords {

    private StateWords() {}

    static String of(@Nullable AccountState state) {
        return state == null ? "" : I18NProvider.translate("security.state." + state);
    }

    static Tone tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> Tone.OK;
            case INVITED -> Tone.INFO;
            case EXPIRED -> Tone.WARN;
            case DISABLED -> Tone.DRAFT;
        };
    }
}
