package nl.gia.attendance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.gia.attendance.AttendeeRow;
import nl.gia.attendance.RegisterPerson;
import nl.gia.contacts.NewContact;
import nl.gia.contacts.ui.PersonFields;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;

/** As what somebody is on the list of this meeting; the person itself is changed with the contacts. */
class CorrectDialog {

    private final FormDialog dialog;

    CorrectDialog(AttendeeRow row, PeopleSearch people, LocalDate day, Consumer<RegisterPerson> save) {
        PersonFields person = new PersonFields((typed, page) -> people.municipalities(typed, day, page));
        person.show(
                row.kind(),
                people.municipality(row.municipality(), day).orElse(null),
                row.organisation(),
                row.function());
        dialog = person.dialog(I18NProvider.translate("attendance.correct.title", row.name()))
                .explain(I18NProvider.translate("attendance.correct.hint"))
                .onSave(person.in(new FormProblems()), () -> {
                    save.accept(typed(person, row));
                    Notices.done("attendance.correct.done", row.name());
                });
    }

    void open() {
        dialog.open();
    }

    private static RegisterPerson typed(PersonFields person, AttendeeRow row) {
        NewContact typed = person.typed(row.name());
        return new RegisterPerson(
                row.contact(),
                row.name(),
                null,
                typed.kind(),
                typed.municipality(),
                typed.organisation(),
                typed.function());
    }
}
