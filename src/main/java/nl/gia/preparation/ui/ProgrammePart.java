package nl.gia.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.gia.contacts.ContactFilter;
import nl.gia.contacts.Contacts;
import nl.gia.drafts.Drafts;
import nl.gia.kit.Card;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.ui.MeetingCard;
import nl.gia.meetings.ui.MeetingTab;
import nl.gia.preparation.DayProgrammes;
import nl.gia.preparation.Practical;
import nl.gia.preparation.PracticalInformation;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.MeetingId;
import org.springframework.core.annotation.Order;

/** The programme of the day and practical information: read by who sees the meeting, and edited in place. */
@org.springframework.stereotype.Component
@Order(30)
class ProgrammePart implements MeetingTab, MeetingCard {

    private final DayProgrammes programmes;
    private final PracticalInformation practical;
    private final Contacts contacts;
    private final Drafts drafts;
    private final Access access;

    ProgrammePart(
            DayProgrammes programmes, PracticalInformation practical, Contacts contacts, Drafts drafts, Access access) {
        this.programmes = programmes;
        this.practical = practical;
        this.contacts = contacts;
        this.drafts = drafts;
        this.access = access;
    }

    @Override
    public String name() {
        return "programma";
    }

    @Override
    public Optional<String> title(MeetingDetails meeting) {
        MeetingId id = meeting.row().id();
        boolean hasSomething = programmes.mayWrite(id)
                || !programmes.of(id).isEmpty()
                || !practical.of(id).isEmpty();
        return hasSomething ? Optional.of(I18NProvider.translate("preparation.tab")) : Optional.empty();
    }

    @Override
    public Component content(MeetingDetails meeting, Runnable changed) {
        boolean mayWrite = programmes.mayWrite(meeting.row().id());
        return new ProgrammeTab(
                new DayProgrammeCard(programmes, meeting.row(), mayWrite),
                new PracticalCard(practical, drafts, people(), meeting.row().id(), mayWrite, changed));
    }

    @Override
    public Optional<Component> card(MeetingDetails meeting, Runnable changed) {
        Practical told = practical.of(meeting.row().id());
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(I18NProvider.translate("preparation.practical"), new PracticalText(told)));
    }

    private PeopleSuggestion people() {
        return access.mayAtAll(Action.READ_CONTACTS)
                ? (typed, page) ->
                        contacts.search(ContactFilter.matching(typed), page).getContent()
                : PeopleSuggestion.NOBODY;
    }
}
