package nl.gia.meetings.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.kit.CopyField;
import nl.gia.kit.Hint;
import nl.gia.meetings.calendar.OpenFeed;
import nl.gia.programmes.ProgrammeDetails;

/** The address of a calendar of what one looks at, as far as the public may see it. */
class SubscribeDialog extends Dialog {

    SubscribeDialog(ProgrammeDetails programme, OpenFeed feed, URI site) {
        setHeaderTitle(getTranslation("calendar.inYours"));
        setWidth("600px");
        if (programme.visible()) {
            add(
                    new Paragraph(getTranslation("calendar.subscribe.explained", parts(programme, feed))),
                    new CopyField(getTranslation("calendar.address"), site + feed.address()),
                    openButton(site, feed.address()));
        } else {
            add(new Paragraph(getTranslation("calendar.subscribe.hidden")));
        }
        add(ownHint());
        Button done = new Button(getTranslation("calendar.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }

    // Programs for calendars listen to this scheme, whether the site speaks TLS or not.
    private Anchor openButton(URI site, String address) {
        Anchor open = new Anchor();
        open.setText(getTranslation("calendar.subscribe.open"));
        open.getElement().setAttribute("href", site.toString().replaceFirst("^https?:", "webcal:") + address);
        open.setRouterIgnore(true);
        return open;
    }

    private Hint ownHint() {
        Hint hint = new Hint(getTranslation("calendar.subscribe.own") + " ");
        hint.add(new Anchor("account", getTranslation("calendar.subscribe.account")));
        return hint;
    }

    private static String parts(ProgrammeDetails programme, OpenFeed feed) {
        return Stream.of(Stream.of(programme.name()), Stream.ofNullable(feed.region()), Stream.ofNullable(feed.theme()))
                .flatMap(Function.identity())
                .collect(Collectors.joining(", "));
    }
}
