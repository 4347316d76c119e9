package nl.gia.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.gia.kit.Dates;
import nl.gia.kit.Texts;
import nl.gia.meetings.LeftBehind;
import nl.gia.shared.AmsterdamTime;

/** Tells by name which meetings did not come along, and why. */
public final class LeftBehindDialog {

    private LeftBehindDialog() {}

    public static void tell(List<LeftBehind> left) {
        if (left.isEmpty()) {
            return;
        }
        Dialog dialog = new Dialog(I18NProvider.translate("meetings.left", left.size()));
        dialog.setWidth("520px");
        dialog.add(list(left, UI.getCurrent().getLocale()));
        dialog.getFooter().add(new Button(I18NProvider.translate("kit.close"), click -> dialog.close()));
        dialog.open();
    }

    /** Each on its line. */
    public static UnorderedList list(List<LeftBehind> left, Locale locale) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-lines");
        for (LeftBehind one : left) {
            String day = Dates.shortDay(AmsterdamTime.dayOf(one.meeting().start()), locale);
            Span why = new Span(Texts.show(one.why()));
            why.addClassName("gia-small");
            list.add(new ListItem(
                    new Span(I18NProvider.translate(
                            "meetings.below", one.meeting().title(), day)),
                    why));
        }
        return list;
    }
}
