package nl.gia.shell.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.gia.attendance.OwnRegistration;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.Hint;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.meetings.ui.MeetingWords;

/** Where people of one's own municipality are expected, and who. */
class OwnRegistrationsCard extends Card {

    OwnRegistrationsCard(List<OwnRegistration> registrations) {
        super();
        addClassName("gia-attention");
        add(new H2(getTranslation("today.registrations")));
        if (registrations.isEmpty()) {
            add(new Hint(getTranslation("today.registrations.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-visits");
        registrations.forEach(registration -> list.add(item(registration)));
        add(list);
    }

    private ListItem item(OwnRegistration registration) {
        Div head = new Div(new Anchor(MeetingNavigation.meeting(registration.reference()), registration.title()));
        head.addClassName("gia-next-head");
        if (registration.status() == MeetingStatus.CANCELLED) {
            head.add(MeetingWords.badge(registration.status()));
        }
        String when = Dates.meeting(registration.start(), registration.end(), getLocale());
        Paragraph about = new Paragraph(registration.place() == null ? when : when + " · " + registration.place());
        about.addClassName("gia-small");
        return new ListItem(head, about, new Paragraph(String.join(", ", registration.people())));
    }
}
