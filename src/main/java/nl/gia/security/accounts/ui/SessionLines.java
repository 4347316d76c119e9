package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.kit.Dates;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.security.sessions.Device;
import nl.gia.security.sessions.OpenSession;
import org.jspecify.annotations.Nullable;

/** Where somebody is logged in: in what, from where, since when. */
class SessionLines extends Div {

    private final transient @Nullable Consumer<OpenSession> end;

    /** @param end null when they are only looked at */
    SessionLines(List<OpenSession> sessions, @Nullable Consumer<OpenSession> end) {
        this.end = end;
        if (sessions.isEmpty()) {
            add(new Paragraph(getTranslation("security.sessions.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-entries");
        sessions.forEach(session -> list.add(line(session)));
        add(list);
    }

    private ListItem line(OpenSession session) {
        Span device = new Span(words(session.device()));
        device.addClassName("gia-entry-title");
        Div told = new Div(device);
        if (session.current()) {
            told.add(new StatusBadge(getTranslation("security.sessions.this"), Tone.OK));
        }
        told.add(small(getTranslation("security.sessions.seen", Dates.moment(session.seen(), getLocale()))));
        told.add(small(getTranslation(
                "security.sessions.since", Dates.moment(session.began(), getLocale()), session.address())));
        ListItem item = new ListItem(told);
        if (end != null && !session.current()) {
            item.add(endButton(session, end));
        }
        return item;
    }

    private Button endButton(OpenSession session, Consumer<OpenSession> ending) {
        Button button = new Button(getTranslation("security.sessions.end"), click -> ending.accept(session));
        button.setAriaLabel(getTranslation("security.sessions.endOf", words(session.device())));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    static String words(Device device) {
        String browser = device.browser().orElseGet(() -> I18NProvider.translate("security.device.unknown"));
        return device.system()
                .map(system -> I18NProvider.translate("security.device", browser, system))
                .orElse(browser);
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassName("gia-small");
        return line;
    }
}
