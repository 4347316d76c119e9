package nl.gia.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import nl.gia.shared.Message;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** A service refused what the view asked of it. */
class NoRightPage extends ErrorPage implements HasErrorParameter<AuthorizationDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AuthorizationDeniedException> error) {
        return show(HttpStatus.FORBIDDEN, Message.of("problem.notAllowed"));
    }
}
