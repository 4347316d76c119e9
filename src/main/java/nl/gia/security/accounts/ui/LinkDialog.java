package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.gia.kit.CopyField;
import nl.gia.kit.Dates;
import nl.gia.kit.Hint;
import nl.gia.security.accounts.InvitationLink;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The one time that a link is shown; the administrator sends it on. */
class LinkDialog extends Dialog {

    LinkDialog(String name, InvitationLink link) {
        setHeaderTitle(getTranslation("security.link.title", name));
        setWidth("600px");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("security.link.pass", name)));
        add(new CopyField(getTranslation("security.link.label"), address(link)));
        add(new Hint(getTranslation("security.link.once", Dates.moment(link.expires(), getLocale()))));
        Button done = new Button(getTranslation("security.link.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }

    private static String address(InvitationLink link) {
        return ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                .path("/" + InvitationView.PATH + "/" + link.secret().text())
                .toUriString();
    }
}
