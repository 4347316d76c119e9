package nl.gia.security.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.gia.shared.AccountId;

/** What a module has to show an administrator of somebody's account; in the order of {@code @Order}. */
public interface AdministeredAccountCard {

    /** Made anew for every visit to the page. */
    Optional<Component> content(AccountId account);
}
