package nl.gia.calls.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.calls.Conversations;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.participation.ui.MunicipalityPart;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;

/** On the page of a municipality what was said on the telephone, for whoever phones it. */
@org.springframework.stereotype.Component
class ConversationsPart implements MunicipalityPart {

    private static final int NUMBERS = 5;

    private final Conversations conversations;
    private final Contacts contacts;
    private final Calling calling;
    private final Clock clock;

    ConversationsPart(Conversations conversations, Contacts contacts, Calling calling, Clock clock) {
        this.conversations = conversations;
        this.contacts = contacts;
        this.calling = calling;
        this.clock = clock;
    }

    @Override
    public Optional<Component> content(String programme, MunicipalityDetails municipality) {
        MunicipalityCode code = municipality.code();
        if (!conversations.mayCall(programme, code)) {
            return Optional.empty();
        }
        LocalDate today = AmsterdamTime.today(clock);
        Map<MunicipalityCode, List<ContactRow>> people = contacts.inPost(List.of(code), today, NUMBERS);
        return Optional.of(new ConversationsCard(
                programme, municipality, people.getOrDefault(code, List.of()), conversations, calling, today));
    }
}
