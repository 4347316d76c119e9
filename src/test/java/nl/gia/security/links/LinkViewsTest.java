package nl.gia.security.links;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.security.Accounts;
import nl.gia.security.NewAccount;
import nl.gia.security.Role;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.RowButtons;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From asking for a link to the button behind it, by way of an administrator as long as nothing sends mail. */
class LinkViewsTest extends ViewTest {

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_answer_is_the_same_for_an_address_that_nobody_knows() {
        String known = UUID.randomUUID() + "@example.nl";
        municipality(known);
        List<String> told = ask(known);
        List<String> alsoTold = ask("x" + known);
        assertThat(told).anyMatch(text -> text.contains("dan is er nu een mail onderweg"));
        assertThat(alsoTold.stream().map(text -> text.replace("x" + known, known)))
                .isEqualTo(told);
    }

    @Test
    void what_is_no_address_is_said_at_the_field() {
        open("inloggen");
        Page.click("Gemeente: inloggen met een link per mail");
        _setValue(_get(EmailField.class), "bart");
        Page.click("Link sturen");
        assertThat(Page.problem(_get(EmailField.class))).isEqualTo("Dit is geen mailadres.");
    }

    @Test
    void behind_the_link_is_a_button_and_behind_an_old_one_the_way_to_a_new_one() {
        String email = UUID.randomUUID() + "@example.nl";
        municipality(email);
        ask(email);
        String link = jdbc.sql("select substring(text from 'inloggen/link/(\\S+)') from kept_mail")
                .query(String.class)
                .single();
        open("inloggen/link/" + link);
        assertThat(_get(NativeButton.class).getText()).isEqualTo("Inloggen");
        assertThat(_find(Input.class))
                .anyMatch(field -> link.equals(field.getElement().getAttribute("value")));
        jdbc.sql("update login_link set expires_at = now()").update();
        open("inloggen/link/" + link);
        assertThat(_get(Div.class, div -> div.withClasses("gia-alert")).getText())
                .contains("Vraag hieronder een nieuwe");
        assertThat(_get(EmailField.class)).isNotNull();
    }

    @Test
    void an_administrator_reads_what_was_kept_for_as_long_as_it_is_worth_something() {
        String email = UUID.randomUUID() + "@example.nl";
        municipality(email);
        ask(email);
        As.admin();
        open("beheer/mail");
        RowButtons.click(Page.grid(), email, "Lezen…");
        assertThat(Page.texts(Pre.class).getFirst()).contains("Beste Bart Hendriks", "/inloggen/link/");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'mail.read'")
                        .query(Integer.class)
                        .single())
                .isOne();
        jdbc.sql("update kept_mail set text_until = now()").update();
        open("toegankelijkheid");
        open("beheer/mail");
        assertThat(RowButtons.has(Page.grid(), email, "Lezen…")).isFalse();
    }

    private List<String> ask(String email) {
        open("inloggen/link");
        _setValue(_get(EmailField.class), email);
        Page.click("Link sturen");
        assertThat(Page.texts(H1.class)).contains("Kijk in uw mail");
        return Page.texts(Paragraph.class);
    }

    private void municipality(String email) {
        Builders.asSystem(() -> accounts.create(new NewAccount(
                email,
                "Bart Hendriks",
                "paard in de sloot",
                Role.MUNICIPALITY,
                Set.of(),
                new MunicipalityCode("GM0957"),
                null,
                false)));
    }
}
