package nl.gia.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.NotFoundException;
import java.util.stream.Stream;
import nl.gia.shared.Problem;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authorization.AuthorizationDeniedException;

class ErrorPageTest extends ViewTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotFoundException("nl.gia.Secret"), "Niet gevonden"),
                Arguments.of(new Problem.NotFound(), "Niet gevonden"),
                Arguments.of(new IllegalStateException(new Problem.NotFound()), "Niet gevonden"),
                Arguments.of(new Problem.NotAllowed(), "Niet toegestaan"),
                Arguments.of(new AccessDeniedException(), "Niet toegestaan"),
                Arguments.of(new AuthorizationDeniedException("nl.gia.Secret"), "Niet toegestaan"),
                Arguments.of(new IllegalStateException("nl.gia.Secret"), "Er ging iets mis"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_has_its_page_which_leads_back_and_tells_nothing_of_the_inside(Exception failure, String title) {
        failWith(failure);
        assertThat(_get(H1.class).getText()).isEqualTo(title);
        assertThat(_get(Anchor.class, s -> s.withText("Naar het begin")).getHref())
                .isEmpty();
        assertThat(_get(Paragraph.class).getText()).doesNotContain("Secret", "Exception", "inloggen");
    }

    @Test
    void what_nobody_expected_has_a_code_to_quote() {
        failWith(new IllegalStateException("unexpected"));
        assertThat(_get(Paragraph.class).getText()).containsPattern("Meld de code [A-Z2-9]{8} aan de beheerder");
    }

    private static void failWith(Exception failure) {
        UI.getCurrent().addBeforeEnterListener(event -> event.rerouteToError(failure, ""));
        open("inloggen");
    }
}
