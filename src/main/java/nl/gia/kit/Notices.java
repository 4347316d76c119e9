package nl.gia.kit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;

/** Short word that something is done, or why it is not. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    public static void done(String key, Object... arguments) {
        Notification.show(I18NProvider.translate(key, arguments), SHORT, Position.BOTTOM_START);
    }

    public static void problem(Problem problem) {
        problem(
                problem instanceof Problem.Invalid invalid
                        ? invalid.errors().stream()
                                .map(error -> Texts.show(error.text()))
                                .distinct()
                                .collect(Collectors.joining(" "))
                        : Texts.show(problem.text()));
    }

    public static void problem(Message text) {
        problem(Texts.show(text));
    }

    private static void problem(String text) {
        Notification notice = Notification.show(text, LONG, Position.BOTTOM_START, true);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    /** Carries it out, or says what stands in the way; true when it went through. */
    public static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Problem problem) {
            problem(problem);
            return false;
        }
    }
}
