package nl.gia.contacts.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import nl.gia.contacts.ContactDepartures;
import nl.gia.contacts.ContactFilter;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.Departure;
import nl.gia.contacts.MarkLeft;
import nl.gia.kit.Notices;
import nl.gia.shared.AmsterdamTime;
import org.springframework.stereotype.Component;

/** A post that changes hands, on the page of a person: what is known of it, how it is noted, and the way back. */
@Component
class Departing {

    private final ContactDepartures departures;
    private final Contacts contacts;
    private final MunicipalitySearch municipalities;
    private final Clock clock;

    Departing(ContactDepartures departures, Contacts contacts, MunicipalitySearch municipalities, Clock clock) {
        this.departures = departures;
        this.contacts = contacts;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Whether to offer it: who has left has it on the card. */
    boolean mayLeave(ContactRow contact) {
        return contact.leftOn() == null && departures.of(contact.id()).mayChange();
    }

    /** @param shown after each change; empty while there is nothing to tell */
    Optional<DepartureCard> card(ContactRow contact, Runnable shown) {
        Departure departure = departures.of(contact.id());
        return departure.isNothing()
                ? Optional.empty()
                : Optional.of(new DepartureCard(
                        contact,
                        departure,
                        AmsterdamTime.today(clock),
                        () -> ask(contact, shown),
                        () -> comeBack(contact, shown)));
    }

    void ask(ContactRow contact, Runnable shown) {
        new LeaveDialog(
                        contact,
                        AmsterdamTime.today(clock),
                        (typed, page) -> contacts.search(ContactFilter.matching(typed), page)
                                .getContent(),
                        municipalities::matching,
                        typed -> leave(contact, typed, shown))
                .open();
    }

    private void leave(ContactRow contact, MarkLeft typed, Runnable shown) {
        Departure before = departures.of(contact.id());
        departures.markLeft(typed);
        Notices.undoable(
                "contacts.leftNoted",
                () -> {
                    restore(contact, before);
                    shown.run();
                },
                contact.name());
        shown.run();
    }

    private void restore(ContactRow contact, Departure before) {
        int version =
                contacts.find(contact.id()).orElseThrow(NotFoundException::new).version();
        if (before.leftOn() == null) {
            departures.markBack(contact.id(), version);
        } else {
            Departure.Somebody successor = before.successor();
            departures.markLeft(new MarkLeft(
                    contact.id(), version, before.leftOn(), successor == null ? null : successor.id(), null));
        }
    }

    private void comeBack(ContactRow contact, Runnable shown) {
        if (Notices.attempt(() -> departures.markBack(contact.id(), contact.version()))) {
            Notices.done("contacts.backNoted", contact.name());
        }
        shown.run();
    }
}
