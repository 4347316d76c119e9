package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.gia.kit.LanguageChosen;
import nl.gia.kit.SchemeChosen;
import nl.gia.security.Access;
import nl.gia.security.accounts.OwnAccount;
import org.springframework.stereotype.Component;

/** Keeps with the account what somebody chooses by the switches of a page, wherever they are. */
@Component
class KeptChoices implements VaadinServiceInitListener {

    private final transient OwnAccount own;
    private final transient Access access;

    KeptChoices(OwnAccount own, Access access) {
        this.own = own;
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> follow(begun.getUI()));
    }

    private void follow(UI ui) {
        ComponentUtil.addListener(ui, LanguageChosen.class, chosen -> kept(() -> own.speak(chosen.language())));
        ComponentUtil.addListener(ui, SchemeChosen.class, chosen -> kept(() -> own.show(chosen.scheme())));
    }

    private void kept(Runnable keep) {
        if (access.account().isPresent()) {
            keep.run();
        }
    }
}
