package nl.gia.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.audit.History;
import nl.gia.audit.ObjectRef;
import nl.gia.audit.Sentences;
import nl.gia.audit.ui.HistoryCard;
import nl.gia.contacts.ContactDoubles;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.LastMerge;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.Dates;
import nl.gia.kit.DefinitionList;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One person: what is known of it, and what the modules above have to tell. */
@Route(ContactNavigation.LIST + "/:id")
@RolesAllowed({"ADMIN", "FORUM", "CMO", "MUNICIPALITY"})
class ContactView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Contacts contacts;
    private final ContactDoubles doubles;
    private final Departing departing;
    private final MunicipalitySearch municipalities;
    private final Access access;
    private final List<ContactPart> parts;
    private final transient History history;
    private final transient Sentences sentences;
    private String title = "";

    ContactView(
            Contacts contacts,
            ContactDoubles doubles,
            Departing departing,
            MunicipalitySearch municipalities,
            Access access,
            ObjectProvider<ContactPart> parts,
            History history,
            Sentences sentences) {
        this.contacts = contacts;
        this.doubles = doubles;
        this.departing = departing;
        this.municipalities = municipalities;
        this.access = access;
        this.parts = parts.orderedStream().toList();
        this.history = history;
        this.sentences = sentences;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContactId id =
                event.getRouteParameters().get("id").flatMap(ContactView::id).orElseThrow(NotFoundException::new);
        Optional<ContactRow> contact = contacts.find(id);
        if (contact.isPresent()) {
            show(contact.get());
        } else {
            event.forwardTo(ContactNavigation.contact(doubles.successor(id).orElseThrow(NotFoundException::new)));
        }
    }

    private static Optional<ContactId> id(String text) {
        try {
            return Optional.of(new ContactId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(ContactRow contact) {
        title = contact.name();
        removeAll();
        add(header(contact), new Card(getTranslation("contacts.facts"), facts(contact)));
        departing.card(contact, () -> showAgain(contact)).ifPresent(this::add);
        doubles.lastMerge(contact.id()).ifPresent(merge -> add(merged(contact, merge)));
        parts.forEach(part -> add(part.content(contact)));
        ObjectRef object = new ObjectRef("contact", contact.id().toString());
        if (history.mayRead(object)) {
            add(new HistoryCard(history, sentences, object));
        }
    }

    private PageHeader header(ContactRow contact) {
        PageHeader header = new PageHeader(title).crumb(getTranslation("contacts.menu"), ContactNavigation.LIST);
        if (departing.mayLeave(contact)) {
            header.tools(new Button(
                    getTranslation("contacts.leave"), click -> departing.ask(contact, () -> showAgain(contact))));
        }
        if (contact.changeable()) {
            header.tools(new Button(getTranslation("contacts.change"), click -> change(contact)));
        }
        return header;
    }

    private Card merged(ContactRow contact, LastMerge merge) {
        Button undo = new Button(
                getTranslation("contacts.undoMerge"),
                click -> Confirm.ask("contacts.undoAsk", () -> {
                    doubles.undo(contact.id(), merge.id());
                    Notices.done("contacts.unmerged");
                    showAgain(contact);
                }));
        return new Card(
                getTranslation("contacts.mergedCard"),
                new Paragraph(getTranslation(
                        "contacts.mergedInto",
                        merge.name(),
                        merge.by(),
                        Dates.day(AmsterdamTime.dayOf(merge.at()), getLocale()))),
                undo);
    }

    private void change(ContactRow contact) {
        new ContactDialog(contact, municipalities::matching, typed -> {
                    contacts.change(contact.id(), contact.version(), typed);
                    showAgain(contact);
                })
                .open();
    }

    private void showAgain(ContactRow contact) {
        show(contacts.find(contact.id()).orElseThrow(NotFoundException::new));
    }

    private Component[] facts(ContactRow contact) {
        DefinitionList facts = new DefinitionList()
                .row(getTranslation("contacts.kind"), kind(contact))
                .row(getTranslation("contacts.municipality"), contact.municipalityName())
                .row(getTranslation("contacts.organisation"), contact.organisation())
                .row(getTranslation("contacts.function"), contact.function())
                .row(getTranslation("contacts.email"), email(contact.email()))
                .row(getTranslation("contacts.phone"), phone(contact.phone()));
        boolean keptElsewhere = !contact.changeable() && access.mayAtAll(Action.WRITE_CONTACTS);
        return keptElsewhere
                ? new Component[] {facts, new Hint(getTranslation("contacts.keptElsewhere"))}
                : new Component[] {facts};
    }

    private Component[] kind(ContactRow contact) {
        Span kind = new Span(PersonFields.kind(contact.kind()) + " ");
        return contact.example()
                ? new Component[] {kind, new StatusBadge(getTranslation("contacts.example"), Tone.DRAFT)}
                : new Component[] {kind};
    }

    private Component phone(@Nullable PhoneNumber number) {
        return number == null
                ? new Span(getTranslation("contacts.noEmail"))
                : new Anchor(number.link(), number.value());
    }

    private Component email(@Nullable EmailAddress address) {
        return address == null
                ? new Span(getTranslation("contacts.noEmail"))
                : new Anchor("mailto:" + address, address.value());
    }
}
