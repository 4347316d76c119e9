package nl.gia.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import nl.gia.shared.Problem;
import org.springframework.http.HttpStatus;

/** Something one may see, but not do. */
class NotAllowedPage extends ErrorPage implements HasErrorParameter<Problem.NotAllowed> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem.NotAllowed> error) {
        return show(HttpStatus.FORBIDDEN, error.getException().text());
    }
}
