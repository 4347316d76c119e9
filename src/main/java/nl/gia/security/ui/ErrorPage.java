package nl.gia.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.gia.kit.Brand;
import nl.gia.kit.Texts;
import nl.gia.shared.Message;
import org.springframework.http.HttpStatus;

/** Says what is wrong and leads back to the start; nothing of the inside of the program is told. */
@AnonymousAllowed
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassName("gia-alone");
    }

    int show(HttpStatus status, Message text) {
        title = Texts.show(Message.of("problem.title." + status.value()));
        removeAll();
        add(new Brand(), new H1(title), new Paragraph(Texts.show(text)));
        add(new Anchor("", getTranslation("security.error.home")));
        return status.value();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
