package broken.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Breaks the rules of {@code ArchitectureTest}, on purpose. */
@Route("open")
@AnonymousAllowed
class OpenView extends Div {}
