package nl.gia.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import nl.gia.kit.ErrorCode;
import nl.gia.shared.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** What nobody expected: here a code, the rest in the log. */
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String code = ErrorCode.create();
        LOG.error("Unexpected error on a page, code {}", code, error.getCaughtException());
        return show(HttpStatus.INTERNAL_SERVER_ERROR, Message.of("problem.unexpected", code));
    }
}
