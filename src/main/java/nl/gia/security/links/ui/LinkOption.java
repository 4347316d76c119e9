package nl.gia.security.links.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import nl.gia.security.links.MailedLinks;
import nl.gia.security.ui.LogInOption;
import org.springframework.core.annotation.Order;

/** For municipalities, whose people are here a few times a year. */
@org.springframework.stereotype.Component
@Order(20)
class LinkOption implements LogInOption {

    private final MailedLinks links;

    LinkOption(MailedLinks links) {
        this.links = links;
    }

    @Override
    public Optional<Component> content() {
        return links.arePossible(VaadinServletRequest.getCurrent())
                ? Optional.of(new Button(
                        I18NProvider.translate("links.option"),
                        click -> UI.getCurrent().navigate(RequestLinkView.class)))
                : Optional.empty();
    }
}
