package nl.gia.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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

    /** With a way back for as long as it is shown. */
    public static void undoable(String key, Runnable undo, Object... arguments) {
        Notification notice = new Notification();
        Button back = new Button(I18NProvider.translate("kit.undo"), click -> {
            notice.close();
            attempt(undo);
        });
        Div content = new Div(new Span(I18NProvider.translate(key, arguments)), back);
        content.addClassName("gia-notice");
        notice.add(content);
        notice.setDuration(LONG);
        notice.setPosition(Position.BOTTOM_START);
        notice.open();
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
