package nl.gia.kit;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a page says by itself when the server does not know it any more, or cannot be reached. */
@Component
class SystemWords implements VaadinServiceInitListener {

    private final transient Texts texts;

    SystemWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(asked -> messages(language(asked.getRequest())));
        event.getSource().addUIInitListener(begun -> tell(begun.getUI()));
    }

    // Without being told, the page would be loaded anew with all that was typed and not saved.
    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say("kit.system.sessionOver", locale));
        messages.setSessionExpiredMessage(say("kit.system.sessionOver.text", locale));
        messages.setInternalErrorCaption(say("kit.system.failed", locale));
        messages.setInternalErrorMessage(say("kit.system.failed.text", locale));
        messages.setSyncErrorCaption(say("kit.system.failed", locale));
        messages.setSyncErrorMessage(say("kit.system.failed.text", locale));
        messages.setCookiesDisabledCaption(say("kit.system.noCookies", locale));
        messages.setCookiesDisabledMessage(say("kit.system.noCookies.text", locale));
        return messages;
    }

    private void tell(UI ui) {
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(say("kit.system.lineLost", ui.getLocale()));
        lost.setDialogTextGaveUp(say("kit.system.lineGone", ui.getLocale()));
    }

    private static Locale language(@Nullable VaadinRequest request) {
        return request == null
                ? Languages.DUTCH
                : Languages.chosen(request.getCookies()).orElse(Languages.DUTCH);
    }

    private String say(String key, Locale locale) {
        return texts.of(Message.of(key), locale);
    }
}
