package nl.gia.contacts.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.NewContact;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;
import nl.gia.municipalities.MunicipalityRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Somebody new, or somebody known as one looked at it. */
class ContactDialog {

    private final TextField name = new TextField(I18NProvider.translate("contacts.name"));
    private final TextField phone = new TextField(I18NProvider.translate("contacts.phone"));
    private final PersonFields person;
    private final FormDialog dialog;

    ContactDialog(
            @Nullable ContactRow known,
            BiFunction<String, Pageable, List<MunicipalityRow>> municipalities,
            Consumer<NewContact> save) {
        person = new PersonFields(municipalities);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        phone.setMaxLength(30);
        phone.getElement().setAttribute("inputmode", "tel");
        if (known != null) {
            name.setValue(known.name());
            phone.setValue(Objects.toString(known.phone(), ""));
            person.show(known, municipality(known));
        }
        dialog = person.dialog(
                        I18NProvider.translate(known == null ? "contacts.addTitle" : "contacts.changeTitle"),
                        name,
                        phone)
                .onSave(person.in(new FormProblems().field("name", name).field("phone", phone)), () -> {
                    save.accept(person.typed(name.getValue()).reachedBy(phone.getValue()));
                    Notices.done("contacts.saved", name.getValue().strip());
                });
    }

    void open() {
        dialog.open();
        name.focus();
    }

    static @Nullable MunicipalityRow municipality(ContactRow known) {
        return known.municipality() == null || known.municipalityName() == null
                ? null
                : new MunicipalityRow(known.municipality(), known.municipalityName(), "");
    }
}
