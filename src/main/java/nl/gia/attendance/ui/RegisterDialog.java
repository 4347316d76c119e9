package nl.gia.attendance.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.gia.attendance.Namesake;
import nl.gia.attendance.RegisterPerson;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.NewContact;
import nl.gia.contacts.ui.PersonFields;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;
import nl.gia.municipalities.MunicipalityRow;
import org.jspecify.annotations.Nullable;

/** Somebody for the list of a meeting: chosen from those known, or new on the spot. */
class RegisterDialog {

    private static final String ITEM = """
            <div class="gia-cell"><span>${item.name}</span><small>${item.about}</small></div>""";

    private final PeopleSearch people;
    private final LocalDate day;
    private final ComboBox<PersonChoice> name = new ComboBox<>(say("contacts.name"));
    private final PersonFields person;
    private final NamesakeChoice namesakes = new NamesakeChoice();
    private final Function<RegisterPerson, List<Namesake>> whoElse;
    private final FormDialog dialog;

    /**
     * @param key of the texts {@code key.title} and {@code key.done}
     * @param whoElse can be meant by what is typed
     */
    RegisterDialog(
            String key,
            PeopleSearch people,
            LocalDate day,
            Function<RegisterPerson, List<Namesake>> whoElse,
            Consumer<RegisterPerson> save) {
        this.people = people;
        this.day = day;
        this.whoElse = whoElse;
        person = new PersonFields((typed, page) -> people.municipalities(typed, day, page));
        prepareName();
        person.onIdentity(this::askWho);
        FormProblems problems = person.in(new FormProblems().field("name", name).field("contact", namesakes));
        Runnable saving = () -> {
            askWho();
            RegisterPerson meant = namesakes.meant(typed());
            save.accept(meant);
            Notices.done(key + ".done", meant.name());
        };
        dialog = person.dialog(say(key + ".title"), name)
                .below(namesakes)
                .onSave(problems, saving)
                .onSaveAndNext(problems, saving, this::empty);
    }

    RegisterDialog explain(String text) {
        dialog.explain(text);
        return this;
    }

    private void askWho() {
        namesakes.offer(whoElse.apply(typed()));
    }

    void open() {
        dialog.open();
        name.focus();
    }

    private void prepareName() {
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(say("attendance.nameHint"));
        name.setAllowCustomValue(true);
        name.setItemLabelGenerator(PersonChoice::label);
        name.setRenderer(LitRenderer.<PersonChoice>of(ITEM)
                .withProperty("name", PersonChoice::name)
                .withProperty("about", PersonChoice::about));
        name.setItemsPageable((page, typed) ->
                people.contacts(typed, page).stream().map(PersonChoice::of).toList());
        name.addCustomValueSetListener(
                typed -> name.setValue(PersonChoice.newcomer(typed.getDetail().strip())));
        name.addValueChangeListener(changed -> follow(changed.getOldValue(), changed.getValue()));
    }

    // What was filled in for somebody known does not stay for somebody else.
    private void follow(@Nullable PersonChoice before, @Nullable PersonChoice chosen) {
        ContactRow known = chosen == null ? null : chosen.known();
        boolean isNew = chosen != null && known == null;
        MunicipalityRow home = known == null
                ? null
                : people.municipality(known.municipality(), day).orElse(null);
        if (known != null) {
            person.show(known, home);
        } else if (before != null && before.known() != null) {
            person.clear();
        }
        person.fixEmail(known != null);
        name.setHelperText(say(isNew ? "attendance.nameNew" : "attendance.nameHint"));
        if (known != null && home != null && !home.code().equals(known.municipality())) {
            name.setHelperText(I18NProvider.translate("attendance.nowPartOf", known.municipalityName(), home.name()));
        }
        askWho();
    }

    private void empty() {
        name.clear();
        name.setInvalid(false);
        person.clear();
        name.focus();
    }

    private RegisterPerson typed() {
        Optional<PersonChoice> chosen = name.getOptionalValue();
        NewContact typed = person.typed(chosen.map(PersonChoice::name).orElse(""));
        return new RegisterPerson(
                chosen.map(PersonChoice::known)
                        .filter(Objects::nonNull)
                        .map(ContactRow::id)
                        .orElse(null),
                typed.name(),
                typed.email(),
                typed.kind(),
                typed.municipality(),
                typed.organisation(),
                typed.function());
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
