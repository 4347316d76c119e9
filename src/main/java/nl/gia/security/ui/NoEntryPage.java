package nl.gia.security.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import nl.gia.shared.Message;
import org.springframework.http.HttpStatus;

/** A view that is not for this role. */
class NoEntryPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return show(HttpStatus.FORBIDDEN, Message.of("problem.notAllowed"));
    }
}
