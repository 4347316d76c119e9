package nl.gia.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** What one sees on the page, by the words one sees. */
public final class Page {

    private Page() {}

    public static void click(String button) {
        _click(_get(Button.class, found -> found.withText(button)));
        ViewTest.roundtrip();
    }

    public static boolean has(String button) {
        return !_find(Button.class, found -> found.withText(button)).isEmpty();
    }

    public static TextField text(String label) {
        return _get(TextField.class, found -> found.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    public static <T> ComboBox<T> choice(String label) {
        return _get(ComboBox.class, found -> found.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    public static <T> Grid<T> grid() {
        return _get(Grid.class);
    }

    /** Empty while nothing is wrong with the field. */
    public static String problem(HasValidation field) {
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    public static <C extends Component> List<String> texts(Class<C> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    public static String lastNotice() {
        Notification last = NotificationsKt.getNotifications().getLast();
        String text = last.getElement().getProperty("text", "");
        return text.isEmpty() ? last.getElement().getTextRecursively() : text;
    }
}
