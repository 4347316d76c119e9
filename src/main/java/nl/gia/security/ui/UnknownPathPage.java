package nl.gia.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import nl.gia.shared.Message;
import org.springframework.http.HttpStatus;

/** No view has this address. */
class UnknownPathPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        return show(HttpStatus.NOT_FOUND, Message.of("problem.notFound"));
    }
}
