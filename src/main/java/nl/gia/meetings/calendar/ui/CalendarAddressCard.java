package nl.gia.meetings.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.CopyField;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.meetings.calendar.CalendarAddress;
import nl.gia.meetings.calendar.CalendarAddresses;
import nl.gia.meetings.calendar.SecretFeed;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.security.SiteAddress;
import nl.gia.security.ui.AccountCard;
import nl.gia.shared.AmsterdamTime;
import org.springframework.core.annotation.Order;

/** On the page of one's own account: the address of one's own calendar, told once. */
@org.springframework.stereotype.Component
@Order(25)
class CalendarAddressCard implements AccountCard {

    private final CalendarAddresses addresses;
    private final Access access;
    private final SiteAddress site;

    CalendarAddressCard(CalendarAddresses addresses, Access access, SiteAddress site) {
        this.addresses = addresses;
        this.access = access;
        this.site = site;
    }

    @Override
    public Component content() {
        Card card = new Card();
        fill(card);
        return card;
    }

    private void fill(Card card) {
        Optional<CalendarAddress> known = addresses.mine();
        card.removeAll();
        card.add(
                new H2(say("calendar.own")),
                new Paragraph(say("calendar.own.explained") + " " + say("calendar.own.holds." + kind())));
        Div tools = new Div();
        tools.addClassName("gia-tools");
        if (known.isEmpty()) {
            tools.add(new Button(say("calendar.own.make"), click -> make(card)));
        } else {
            card.add(new Hint(told(known.get())));
            tools.add(
                    new Button(
                            say("calendar.own.renew"), click -> Confirm.ask("calendar.own.renewing", () -> make(card))),
                    new Button(
                            say("calendar.own.revoke"),
                            click -> Confirm.ask("calendar.own.revoking", () -> revoke(card))));
        }
        card.add(tools);
    }

    private String kind() {
        return switch (access.principal().map(Principal::role).orElse(Role.READER)) {
            case CMO -> "CMO";
            case MUNICIPALITY -> "MUNICIPALITY";
            case ADMIN, FORUM, MINISTRY, READER -> "ALL";
        };
    }

    private static String told(CalendarAddress address) {
        String made = say("calendar.own.made", AmsterdamTime.dayOf(address.created()));
        return address.lastUsed() == null
                ? made + " " + say("calendar.own.unused")
                : made + " " + say("calendar.own.used", AmsterdamTime.dayOf(address.lastUsed()));
    }

    private void make(Card card) {
        SecretFeed feed = addresses.make();
        fill(card);
        show(site.of(VaadinServletRequest.getCurrent()) + feed.address());
    }

    private void revoke(Card card) {
        addresses.revoke();
        Notices.done("calendar.own.revoked");
        fill(card);
    }

    private static void show(String address) {
        Dialog shown = new Dialog(say("calendar.own.shownTitle"));
        shown.setWidth("600px");
        shown.setCloseOnOutsideClick(false);
        shown.add(
                new Paragraph(say("calendar.own.shown")),
                new CopyField(say("calendar.address"), address),
                new Hint(say("calendar.own.keep")));
        Button done = new Button(say("calendar.done"), click -> shown.close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        shown.getFooter().add(done);
        shown.open();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
