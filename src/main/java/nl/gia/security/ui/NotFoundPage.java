package nl.gia.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import nl.gia.shared.Problem;
import org.springframework.http.HttpStatus;

/** The address names something that does not exist, or is not shown to this one. */
class NotFoundPage extends ErrorPage implements HasErrorParameter<Problem.NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem.NotFound> error) {
        return show(HttpStatus.NOT_FOUND, error.getException().text());
    }
}
