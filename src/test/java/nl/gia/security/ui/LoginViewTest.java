package nl.gia.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import nl.gia.kit.Languages;
import nl.gia.security.ExampleAccount;
import nl.gia.security.ExampleAccounts;
import nl.gia.security.TypedAddress;
import nl.gia.shared.Message;
import nl.gia.testing.As;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Import(LoginViewTest.Examples.class)
class LoginViewTest extends ViewTest {

    @TestConfiguration
    static class Examples {
        @Bean
        ExampleAccounts examples() {
            Message role = Message.of("kit.example");
            return () -> List.of(
                    new ExampleAccount("Anna Janssen", role, "anna@example.nl", "paard in de sloot"),
                    new ExampleAccount("Bart de Wit", role, "bart@example.nl", "koe in de wei daar"));
        }
    }

    @Test
    void it_is_Dutch_and_has_a_form_that_the_browser_sends() {
        open("inloggen");
        LoginForm form = _get(LoginForm.class);
        assertThat(form.getElement().getAttribute("action")).isEqualTo("login");
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(_get(TextField.class, s -> s.withLabel("Mailadres"))
                        .getElement()
                        .getAttribute("name"))
                .isEqualTo("username");
        assertThat(_get(PasswordField.class, s -> s.withLabel("Wachtwoord"))
                        .getElement()
                        .getAttribute("name"))
                .isEqualTo("password");
        assertThat(_get(Checkbox.class, s -> s.withLabel("Ingelogd blijven"))
                        .getElement()
                        .getAttribute("name"))
                .isEqualTo("blijven");
        _assertNone(Div.class, s -> s.withClasses("gia-alert"));
    }

    @Test
    void what_was_wrong_is_said() {
        open("inloggen?fout");
        assertThat(alert()).contains("wachtwoord klopt niet");
        open("inloggen?wacht=8");
        assertThat(alert()).contains("Probeer het over 8 seconden opnieuw");
        open("inloggen?opnieuw");
        assertThat(alert()).contains("Log opnieuw in");
    }

    @Test
    void the_address_of_a_failed_attempt_need_not_be_typed_again() {
        VaadinServletRequest.getCurrent().getSession().setAttribute(TypedAddress.class.getName(), "anna@example.nl");
        open("inloggen?fout");
        assertThat(_get(TextField.class, s -> s.withLabel("Mailadres")).getValue())
                .isEqualTo("anna@example.nl");
        assertThat(_get(PasswordField.class).getValue()).isEmpty();
    }

    @Test
    void an_address_made_by_somebody_else_says_nothing_of_its_own() {
        open("inloggen?wacht=Bel+0900");
        _assertNone(Div.class, s -> s.withClasses("gia-alert"));
    }

    @Test
    void one_click_on_an_example_account_fills_it_in() {
        open("inloggen");
        _click(_get(Button.class, s -> s.withText("Bart de Wit")));
        assertThat(_get(TextField.class).getValue()).isEqualTo("bart@example.nl");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("koe in de wei daar");
    }

    @Test
    void the_language_can_be_switched() {
        open("inloggen");
        _click(_get(Button.class, s -> s.withText("English")));
        assertThat(UI.getCurrent().getSession().getLocale()).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void who_is_logged_in_does_not_log_in_again() {
        As.reader();
        // Without a start page there is nowhere to go.
        var _ = catchThrowable(() -> open("inloggen"));
        _assertNone(LoginForm.class);
    }

    private static String alert() {
        return _get(Div.class, s -> s.withClasses("gia-alert")).getText();
    }
}
