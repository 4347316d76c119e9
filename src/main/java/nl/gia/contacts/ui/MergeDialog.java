package nl.gia.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.LikelyDouble;
import nl.gia.contacts.MergeContacts;
import nl.gia.contacts.NewContact;
import nl.gia.kit.Confirm;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import org.jspecify.annotations.Nullable;

/** Two contacts side by side: for each detail in which they differ one chooses what stays. */
class MergeDialog {

    private final LikelyDouble pair;
    private final Map<String, RadioButtonGroup<ContactRow>> choices = new HashMap<>();
    private final FormDialog dialog;

    MergeDialog(LikelyDouble pair, Consumer<MergeContacts> merge) {
        this.pair = pair;
        FormProblems problems = new FormProblems();
        List<Component> fields = new ArrayList<>();
        fields.add(new Hint(say("contacts.mergeHint")));
        add("name", ContactRow::name, problems, fields);
        add("email", row -> Objects.toString(row.email(), null), problems, fields);
        add("phone", row -> Objects.toString(row.phone(), null), problems, fields);
        add("kind", row -> PersonFields.kind(row.kind()), problems, fields);
        add("municipality", ContactRow::municipalityName, problems, fields);
        add("organisation", ContactRow::organisation, problems, fields);
        add("function", ContactRow::function, problems, fields);
        Component[] content = fields.toArray(Component[]::new);
        dialog = new FormDialog(say("contacts.mergeTitle"), say("contacts.merge"), content).wide(content);
        dialog.onAsk(() -> Confirm.ask(
                "contacts.mergeAsk",
                () -> {
                    if (problems.attempt(() -> merge.accept(command()))) {
                        dialog.close();
                    }
                },
                pair.one().name(),
                pair.other().name()));
    }

    void open() {
        dialog.open();
    }

    private void add(
            String field, Function<ContactRow, @Nullable String> value, FormProblems problems, List<Component> fields) {
        RadioButtonGroup<ContactRow> choice = new RadioButtonGroup<>(say("contacts." + field));
        String one = value.apply(pair.one());
        String other = value.apply(pair.other());
        boolean same = Objects.equals(one, other);
        choice.setItems(same ? List.of(pair.one()) : List.of(pair.one(), pair.other()));
        choice.setItemLabelGenerator(row -> Objects.requireNonNullElse(value.apply(row), say("contacts.nothing")));
        choice.setValue(one == null && !same ? pair.other() : pair.one());
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choices.put(field, choice);
        if (!same) {
            problems.field(field, choice);
        }
        choice.setReadOnly(same);
        fields.add(choice);
    }

    private ContactRow chosen(String field) {
        return Objects.requireNonNull(choices.get(field)).getValue();
    }

    private MergeContacts command() {
        ContactRow survivor = pair.one();
        ContactRow merged = pair.other();
        ContactRow email = chosen("email");
        NewContact typed = new NewContact(
                chosen("name").name(),
                Objects.toString(email.email(), null),
                Objects.toString(chosen("phone").phone(), null),
                chosen("organisation").organisation(),
                chosen("function").function(),
                chosen("kind").kind(),
                chosen("municipality").municipality());
        return new MergeContacts(survivor.id(), survivor.version(), merged.id(), merged.version(), typed);
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
