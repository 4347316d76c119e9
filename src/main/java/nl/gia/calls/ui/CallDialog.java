package nl.gia.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.gia.calls.CallReport;
import nl.gia.calls.Outcome;
import nl.gia.contacts.ContactRow;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.shared.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** How a call went: the button of the outcome saves it, with what was filled in or with nothing at all. */
class CallDialog {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 2_000;

    private record Speaker(String name, @Nullable ContactId contact) {

        static Speaker of(ContactRow contact) {
            return new Speaker(contact.name(), contact.id());
        }
    }

    private final ComboBox<Speaker> person = new ComboBox<>(say("calls.person"));
    private final TextArea note = new TextArea(say("calls.note"));
    private final TextField step = new TextField(say("calls.nextStep"));
    private final DayField on = new DayField(say("calls.nextOn"));
    private final FormDialog dialog;

    /**
     * @param contacts who can be phoned
     * @param people while one types
     */
    CallDialog(
            String municipality,
            List<ContactRow> contacts,
            BiFunction<String, Pageable, List<ContactRow>> people,
            Consumer<CallReport> save) {
        person.setAllowCustomValue(true);
        person.setClearButtonVisible(true);
        person.setItemLabelGenerator(Speaker::name);
        person.setItemsPageable((page, typed) ->
                people.apply(typed, page).stream().map(Speaker::of).toList());
        person.addCustomValueSetListener(
                typed -> person.setValue(new Speaker(typed.getDetail().strip(), null)));
        note.setMaxLength(LONGEST_NOTE);
        step.setMaxLength(LONGEST_LINE);
        Component numbers = numbers(contacts);
        dialog = new FormDialog(
                        I18NProvider.translate("calls.dialogTitle", municipality), "", numbers, person, note, step, on)
                .wide(numbers, person, note)
                .onChoose(problems(), outcomes(save));
    }

    CallDialog show(CallReport told) {
        person.setValue(told.person() == null ? null : new Speaker(told.person(), told.contact()));
        note.setValue(Objects.toString(told.note(), ""));
        step.setValue(Objects.toString(told.nextStep(), ""));
        on.setValue(told.nextOn());
        return this;
    }

    void open() {
        dialog.open();
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("person", person)
                .field("note", note)
                .field("nextStep", step)
                .field("nextOn", on);
    }

    private Map<String, Runnable> outcomes(Consumer<CallReport> save) {
        Map<String, Runnable> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(CallWords.outcome(outcome), () -> save.accept(typed(outcome)));
        }
        return outcomes;
    }

    private CallReport typed(Outcome outcome) {
        Speaker speaker = person.getValue();
        return new CallReport(
                outcome,
                speaker == null ? null : speaker.contact(),
                speaker == null ? null : speaker.name(),
                note.getValue(),
                step.getValue(),
                on.getValue());
    }

    private static Component numbers(List<ContactRow> contacts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-lines");
        for (ContactRow contact : contacts) {
            ListItem item = new ListItem(
                    new Span(contact.function() == null ? contact.name() : contact.name() + ", " + contact.function()));
            if (contact.phone() != null) {
                item.add(new Anchor(contact.phone().link(), contact.phone().value()));
            }
            if (contact.email() != null) {
                item.add(new Anchor("mailto:" + contact.email(), contact.email().value()));
            }
            list.add(item);
        }
        if (contacts.isEmpty()) {
            list.add(new ListItem(say("calls.noContacts")));
        }
        return list;
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
