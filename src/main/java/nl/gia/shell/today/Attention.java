package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.attendance.RegistrationFigures;
import nl.gia.attendance.SeatsTaken;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.agenda.MeetingAgenda;
import nl.gia.meetings.agenda.MeetingNeed;
import nl.gia.meetings.agenda.NeedyMeeting;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/** What the meetings ask of whoever organises or watches them: a line each, with its one action. */
@org.springframework.stereotype.Component
class Attention {

    private static final int READ_OF_EACH = 20;
    private static final int SHOWN_OF_EACH = 5;
    private static final int FEW_PEOPLE = 5;

    private final MeetingAgenda agenda;
    private final SeatsTaken seats;
    private final MeetingRights rights;
    private final Clock clock;

    Attention(MeetingAgenda agenda, SeatsTaken seats, MeetingRights rights, Clock clock) {
        this.agenda = agenda;
        this.seats = seats;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param own the regions of whoever organises */
    Component ofOrganiser(ProgrammeDetails programme, List<RegionDetails> own) {
        String only = own.size() == 1 ? own.getFirst().name() : null;
        return new Told("today.attention", programme, only).show(asking(programme), own.size() > 1);
    }

    /** For who is in the planning team of a meeting here and there; nothing while none of them asks for anything. */
    Optional<Component> ofTeam(ProgrammeDetails programme) {
        List<NeedyMeeting> asking = asking(programme);
        return asking.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told("today.attention", programme, null).show(asking, true));
    }

    /** What should have been done already, anywhere. */
    Component overdue(ProgrammeDetails programme) {
        Instant now = AmsterdamTime.now(clock);
        List<NeedyMeeting> late = asking(programme).stream()
                .filter(asks -> NeedWords.isOverdue(asks, now))
                .toList();
        return new Told("today.overdue", programme, null).show(late, true);
    }

    private List<NeedyMeeting> asking(ProgrammeDetails programme) {
        return agenda.needs(programme.id(), READ_OF_EACH);
    }

    private final class Told {

        private final Instant now = AmsterdamTime.now(clock);
        private final String key;
        private final NeedLists lists;

        Told(String key, ProgrammeDetails programme, @Nullable String region) {
            this.key = key;
            this.lists = new NeedLists(programme.slug(), region, AmsterdamTime.dayOf(now));
        }

        Card show(List<NeedyMeeting> asking, boolean withRegion) {
            Map<MeetingId, RegistrationFigures> figures =
                    seats.figuresAt(asking.stream().map(asks -> asks.row().id()).toList());
            Card card = new Card(I18NProvider.translate(key));
            card.addClassName("gia-attention");
            UnorderedList lines = new UnorderedList();
            for (MeetingNeed need : MeetingNeed.values()) {
                asking.stream()
                        .filter(asks -> asks.need() == need && !isWellFilled(asks, figures))
                        .limit(SHOWN_OF_EACH)
                        .map(asks -> words(asks, figures(asks, figures)))
                        .forEach(words -> lines.add(line(words, withRegion)));
            }
            card.add(lines.getComponentCount() == 0 ? new Hint(I18NProvider.translate(key + ".none")) : lines);
            more(asking).forEach(card::add);
            return card;
        }

        private NeedWords words(NeedyMeeting asks, RegistrationFigures figures) {
            boolean mayWrite = rights.may(Action.WRITE_MEETINGS, asks.row());
            return new NeedWords(asks, figures, mayWrite, now, UI.getCurrent().getLocale());
        }

        private ListItem line(NeedWords words, boolean withRegion) {
            Anchor action = new Anchor(words.href(), words.action());
            action.addClassName("gia-button");
            action.setAriaLabel(words.action() + ": " + words.title());
            Span about = new Span(words.about(withRegion));
            about.addClassName("gia-small");
            return new ListItem(words.badge(), new Anchor(words.meeting(), words.title()), about, action);
        }

        private List<Component> more(List<NeedyMeeting> asking) {
            return asking.stream()
                    .filter(asks -> asks.need() != MeetingNeed.FILLING && asks.alike() > SHOWN_OF_EACH)
                    .map(NeedyMeeting::need)
                    .distinct()
                    .map(need -> (Component)
                            new Paragraph(new Anchor(lists.of(need), I18NProvider.translate("today.all." + need))))
                    .toList();
        }
    }

    private static boolean isWellFilled(NeedyMeeting asks, Map<MeetingId, RegistrationFigures> figures) {
        int people = figures(asks, figures).people();
        Integer capacity = asks.row().capacity();
        boolean isFew = capacity == null ? people < FEW_PEOPLE : people * 4 < capacity;
        return asks.need() == MeetingNeed.FILLING && !isFew;
    }

    private static RegistrationFigures figures(NeedyMeeting asks, Map<MeetingId, RegistrationFigures> figures) {
        return figures.getOrDefault(asks.row().id(), RegistrationFigures.NOBODY);
    }
}
