package nl.gia.security.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.security.Role;
import org.jspecify.annotations.Nullable;

/** Roles as one says them. */
public final class AccountWords {

    private AccountWords() {}

    /** Gemeente */
    public static String of(@Nullable Role role) {
        return role == null ? "" : I18NProvider.translate("security.role." + role);
    }
}
