package nl.gia.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.gia.kit.EmptyState;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.ShortList;
import nl.gia.mail.KeptMail;
import nl.gia.mail.KeptMails;

/** What would have been sent, the latest first. */
@Route("beheer/mail")
@Menu(order = 97, title = "mail.menu")
@RolesAllowed("ADMIN")
class KeptMailView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient KeptMails mails;
    private final Div content = new Div();

    KeptMailView(KeptMails mails) {
        this.mails = mails;
        addClassName("gia-page");
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("mail.explained")), content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int count = mails.count();
        content.removeAll();
        if (count == 0) {
            content.add(new EmptyState(getTranslation("mail.nothing"), getTranslation("mail.nothing.hint")));
            return;
        }
        KeptMailGrid grid = new KeptMailGrid(this::read);
        grid.setItemsPageable(mails::page, page -> count);
        ShortList.fit(grid, count);
        content.add(grid);
    }

    private void read(KeptMail mail) {
        Notices.attempt(() -> show(mail, mails.read(mail.id())));
    }

    private void show(KeptMail mail, String text) {
        Pre letter = new Pre(text);
        letter.addClassName("gia-letter");
        Dialog dialog = new Dialog(mail.subject());
        dialog.setWidth("600px");
        dialog.add(new Paragraph(getTranslation("mail.to", mail.to())), letter);
        dialog.getFooter().add(new Button(getTranslation("kit.close"), click -> dialog.close()));
        dialog.open();
    }
}
