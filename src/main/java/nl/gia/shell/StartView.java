package nl.gia.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.security.Role;

/** Leads everyone to where their work begins. */
@Route(value = "", autoLayout = false)
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private final transient Access access;

    StartView(Access access) {
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                access.principal().map(Principal::role).map(StartView::startOf).orElse("login"));
    }

    static String startOf(Role role) {
        return switch (role) {
            case ADMIN, CMO, MUNICIPALITY -> "bijeenkomsten";
            case FORUM, MINISTRY, READER -> "deelname";
        };
    }
}
