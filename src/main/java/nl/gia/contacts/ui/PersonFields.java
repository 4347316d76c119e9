package nl.gia.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.BiFunction;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.NewContact;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.AttendeeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What is asked of a person beside the name, the same wherever it is. */
public final class PersonFields {

    private static final int LONGEST = 200;

    private final EmailField email = new EmailField(say("contacts.email"));
    private final ComboBox<AttendeeKind> kind = new ComboBox<>(say("contacts.kind"));
    private final ComboBox<MunicipalityRow> municipality = new ComboBox<>(say("contacts.municipality"));
    private final TextField organisation = new TextField(say("contacts.organisation"));
    private final TextField function = new TextField(say("contacts.function"));

    public PersonFields(BiFunction<String, Pageable, List<MunicipalityRow>> municipalities) {
        kind.setItems(AttendeeKind.values());
        kind.setItemLabelGenerator(PersonFields::kind);
        kind.setRequiredIndicatorVisible(true);
        kind.setHelperText(say("contacts.kindHint"));
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        municipality.setClearButtonVisible(true);
        municipality.setHelperText(say("contacts.municipalityHint"));
        municipality.setItemsPageable((page, typed) -> municipalities.apply(typed, page));
        organisation.setMaxLength(LONGEST);
        function.setMaxLength(LONGEST);
    }

    /** Ambtenaar */
    public static String kind(@Nullable AttendeeKind kind) {
        return kind == null ? "" : say("contacts.kind." + kind);
    }

    /** Below the name; it and the address take the whole width. */
    public FormDialog dialog(String title, Component name) {
        return new FormDialog(title, say("kit.save"), name, email, kind, municipality, organisation, function)
                .wide(name, email);
    }

    /** With the number of whoever is known; the name takes the whole width. */
    FormDialog dialog(String title, Component name, Component phone) {
        return new FormDialog(title, say("kit.save"), name, email, phone, kind, municipality, organisation, function)
                .wide(name);
    }

    /** Below what is asked first. */
    FormDialog dialogBelow(String title, Component first, Component second) {
        return new FormDialog(title, say("kit.save"), first, second, email, kind, municipality, organisation, function);
    }

    void setVisible(boolean visible) {
        List.<Component>of(email, kind, municipality, organisation, function)
                .forEach(field -> field.setVisible(visible));
    }

    public FormProblems in(FormProblems problems) {
        return problems.field("email", email)
                .field("kind", kind)
                .field("municipality", municipality)
                .field("organisation", organisation)
                .field("function", function);
    }

    /** @param from the municipality as it is offered, null when it is not */
    public void show(ContactRow contact, @Nullable MunicipalityRow from) {
        email.setValue(contact.email() == null ? "" : contact.email().value());
        show(contact.kind(), from, contact.organisation(), contact.function());
    }

    /** As what somebody is known, without who it is. */
    public void show(
            AttendeeKind as,
            @Nullable MunicipalityRow from,
            @Nullable String ofOrganisation,
            @Nullable String inFunction) {
        kind.setValue(as);
        municipality.setValue(from);
        organisation.setValue(ofOrganisation == null ? "" : ofOrganisation);
        function.setValue(inFunction == null ? "" : inFunction);
    }

    /** Of somebody whose name and address stand already. */
    public FormDialog dialog(String title) {
        return new FormDialog(title, say("kit.save"), kind, municipality, organisation, function);
    }

    /** When it is said otherwise by what one is told from another. */
    public void onIdentity(Runnable listener) {
        email.addValueChangeListener(typed -> listener.run());
        municipality.addValueChangeListener(chosen -> listener.run());
    }

    public void clear() {
        email.clear();
        kind.clear();
        municipality.clear();
        organisation.clear();
        function.clear();
        // A field that is required calls being emptied wrong.
        kind.setInvalid(false);
    }

    /** The address of somebody known belongs to the person, not to what one is filling in. */
    public void fixEmail(boolean fixed) {
        email.setReadOnly(fixed);
    }

    public NewContact typed(String name) {
        return new NewContact(
                name,
                email.getValue(),
                organisation.getValue(),
                function.getValue(),
                kind.getValue(),
                municipality.isEmpty() ? null : municipality.getValue().code());
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
