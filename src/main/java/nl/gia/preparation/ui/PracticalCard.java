package nl.gia.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.gia.contacts.ContactRow;
import nl.gia.drafts.Drafts;
import nl.gia.drafts.ui.DraftedText;
import nl.gia.drafts.ui.UnsentText;
import nl.gia.kit.Card;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.Settling;
import nl.gia.kit.SharedForm;
import nl.gia.preparation.Practical;
import nl.gia.preparation.PracticalInformation;
import nl.gia.shared.MeetingId;

/** Practical information and the contact person, changed where they stand; the long text is kept as one types. */
class PracticalCard extends Card {

    private final PracticalInformation practical;
    private final Drafts drafts;
    private final PeopleSuggestion people;
    private final MeetingId meeting;
    private final boolean mayWrite;
    private final Runnable changed;

    PracticalCard(
            PracticalInformation practical,
            Drafts drafts,
            PeopleSuggestion people,
            MeetingId meeting,
            boolean mayWrite,
            Runnable changed) {
        this.practical = practical;
        this.drafts = drafts;
        this.people = people;
        this.meeting = meeting;
        this.mayWrite = mayWrite;
        this.changed = changed;
        if (mayWrite && drafts.find(about()).isPresent()) {
            edit();
        } else {
            read();
        }
    }

    private String about() {
        return "meeting/" + meeting + "/practical";
    }

    private void read() {
        Practical told = practical.of(meeting);
        removeAll();
        add(new H2(getTranslation("preparation.practical")));
        add(told.isEmpty() ? new Hint(getTranslation("preparation.nothingPractical")) : new PracticalText(told));
        if (mayWrite) {
            add(new Button(
                    getTranslation(told.isEmpty() ? "preparation.fillIn" : "preparation.change"), click -> edit()));
            add(new UnsentText(drafts, about(), this::edit));
        }
    }

    private void edit() {
        Practical told = practical.of(meeting);
        removeAll();
        TextArea information = new TextArea(getTranslation("preparation.information"));
        information.setHelperText(getTranslation("preparation.informationHint"));
        information.setMinRows(5);
        TextField name = new TextField(getTranslation("preparation.contactName"));
        EmailField email = new EmailField(getTranslation("preparation.contactEmail"));
        TextField phone = new TextField(getTranslation("preparation.contactPhone"));
        SharedForm<Practical> form = new SharedForm<>(told)
                .field("information", information, Practical::information)
                .field("name", name, Practical::contactName)
                .field("email", email, Practical::contactEmail)
                .field("phone", phone, Practical::contactPhone);
        DraftedText kept = new DraftedText(information, drafts, about());
        FormProblems problems = new FormProblems()
                .field("information", information)
                .field("name", name)
                .field("email", email)
                .field("phone", phone);
        Runnable save = () -> {
            if (problems.attempt(() -> practical.save(
                    meeting,
                    new Practical(
                            information.getValue(),
                            name.getValue(),
                            email.getValue(),
                            phone.getValue(),
                            form.opened().version())))) {
                kept.saved();
                Notices.done("preparation.saved");
                read();
                changed.run();
            }
        };
        problems.onStale(new Settling<>(
                form, () -> practical.since(meeting, form.opened().version()), save));
        FormLayout contact = new FormLayout(known(name, email), name, email, phone);
        contact.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("440px", 2));
        Div tools = new Div(
                new Button(getTranslation("kit.save"), click -> save.run()),
                new Button(getTranslation("kit.cancel"), click -> {
                    kept.discard();
                    read();
                }));
        tools.addClassName("gia-tools");
        add(new H2(getTranslation("preparation.practical")), kept, contact, tools);
    }

    private ComboBox<ContactRow> known(TextField name, EmailField email) {
        ComboBox<ContactRow> known = new ComboBox<>(getTranslation("preparation.contactKnown"));
        known.setHelperText(getTranslation("preparation.contactKnownHint"));
        known.setItemLabelGenerator(ContactRow::name);
        known.setItemsPageable((page, typed) -> people.find(typed, page));
        known.addValueChangeListener(chosen -> {
            ContactRow contact = chosen.getValue();
            if (contact != null) {
                name.setValue(contact.name());
                email.setValue(contact.email() == null ? "" : contact.email().value());
            }
        });
        return known;
    }
}
