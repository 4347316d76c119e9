package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.calls.CallFilter;
import nl.gia.calls.CallList;
import nl.gia.calls.CallRow;
import nl.gia.calls.Conversation;
import nl.gia.calls.ui.CallNavigation;
import nl.gia.calls.ui.CallWords;
import nl.gia.kit.Card;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.participation.ReferencePoint;
import nl.gia.participation.ui.ParticipationNavigation;
import nl.gia.shared.AmsterdamTime;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The steps after earlier calls that are due: a line each, the oldest first. */
@org.springframework.stereotype.Component
class CallsToday {

    private static final int SHOWN = 5;

    private final CallList calls;
    private final Clock clock;

    CallsToday(CallList calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** Nothing while nothing is due. */
    Optional<Component> of(String programme) {
        Page<CallRow> due =
                calls.page(programme, ReferencePoint.Asked.NOTHING, CallFilter.DUE, PageRequest.of(0, SHOWN));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(I18NProvider.translate("today.calls"));
        card.addClassName("gia-attention");
        UnorderedList lines = new UnorderedList();
        due.forEach(row -> lines.add(line(programme, row)));
        card.add(lines);
        if (due.getTotalElements() > SHOWN) {
            card.add(new Paragraph(new Anchor(
                    CallNavigation.due(programme), I18NProvider.translate("today.calls.all", due.getTotalElements()))));
        }
        return Optional.of(card);
    }

    private ListItem line(String programme, CallRow row) {
        Conversation call = Objects.requireNonNull(row.conversation());
        LocalDate on = Objects.requireNonNull(call.told().nextOn());
        boolean isLate = on.isBefore(AmsterdamTime.today(clock));
        StatusBadge badge = new StatusBadge(
                I18NProvider.translate(isLate ? "today.calls.late" : "today.calls.now"),
                isLate ? Tone.WARN : Tone.INFO);
        Anchor action = new Anchor(CallNavigation.due(programme, row.name()), I18NProvider.translate("today.calls.do"));
        action.addClassName("gia-button");
        action.setAriaLabel(action.getText() + ": " + row.name());
        Span about = new Span(Stream.of(CallWords.nextStep(call), call.told().person())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        about.addClassName("gia-small");
        return new ListItem(
                badge, new Anchor(ParticipationNavigation.visits(programme, row.code()), row.name()), about, action);
    }
}
