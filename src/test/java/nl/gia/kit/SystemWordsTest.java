package nl.gia.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SystemWordsTest extends ViewTest {

    @Test
    void that_a_session_has_ended_is_said_in_the_language_one_chose_whatever_the_browser_speaks() {
        assertThat(messages("nl").getSessionExpiredCaption()).isEqualTo("Uw sessie is beëindigd");
        assertThat(messages("en").getSessionExpiredCaption()).isEqualTo("Your session has ended");
        assertThat(messages("en").getInternalErrorCaption()).isEqualTo("Something went wrong");
    }

    @Test
    void that_the_line_is_cut_too() {
        open("inloggen");
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .matches("(Geen verbinding|No connection)\\. .*");
    }

    private static SystemMessages messages(String chosen) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("lang", chosen));
        VaadinService service = VaadinService.getCurrent();
        return service.getSystemMessages(
                Locale.GERMAN, new VaadinServletRequest(request, (VaadinServletService) service));
    }
}
