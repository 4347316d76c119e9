package nl.gia.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.gia.calls.Conversation;
import nl.gia.calls.Conversations;
import nl.gia.contacts.ContactRow;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.municipalities.MunicipalityDetails;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The conversations with a municipality, the latest first. */
class ConversationsCard extends Card {

    private static final int AT_ONCE = 10;

    private final String programme;
    private final MunicipalityDetails municipality;
    private final List<ContactRow> people;
    private final transient Conversations conversations;
    private final transient Calling calling;
    private final LocalDate today;
    private int shown = AT_ONCE;

    ConversationsCard(
            String programme,
            MunicipalityDetails municipality,
            List<ContactRow> people,
            Conversations conversations,
            Calling calling,
            LocalDate today) {
        super();
        this.programme = programme;
        this.municipality = municipality;
        this.people = people;
        this.conversations = conversations;
        this.calling = calling;
        this.today = today;
        show();
    }

    private void show() {
        Page<Conversation> calls = conversations.of(programme, municipality.code(), PageRequest.of(0, shown));
        int total = (int) calls.getTotalElements();
        removeAll();
        add(new H2(getTranslation("calls.conversations", total)));
        if (calls.isEmpty()) {
            add(new Hint(getTranslation("calls.noConversations")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("gia-visits");
            boolean isLatest = true;
            for (Conversation call : calls) {
                list.add(item(call, isLatest));
                isLatest = false;
            }
            add(list);
        }
        Div tools = new Div(new Button(
                getTranslation("calls.log"),
                click -> calling.ask(programme, municipality.code(), municipality.name(), people, this::show)));
        tools.addClassName("gia-tools");
        if (total > shown) {
            tools.add(new Button(getTranslation("calls.more"), click -> {
                shown += AT_ONCE;
                show();
            }));
        }
        add(tools);
    }

    // A later call takes the place of the step of an earlier one.
    private ListItem item(Conversation call, boolean isLatest) {
        Div head = new Div(
                new StatusBadge(
                        CallWords.outcome(call.told().outcome()),
                        CallWords.tone(call.told().outcome())),
                small(CallWords.circumstances(call, getLocale())));
        head.addClassName("gia-tools");
        ListItem item = new ListItem(head);
        if (call.told().note() != null) {
            item.add(new Paragraph(call.told().note()));
        }
        String next = CallWords.nextStep(call);
        if (isLatest && !next.isEmpty()) {
            item.add(new Paragraph(call.isDue(today) ? new StatusBadge(next, Tone.WARN) : small(next)));
        }
        Div tools = new Div();
        tools.addClassName("gia-tools");
        if (isLatest && !next.isEmpty()) {
            tools.add(tool("calls.settle", () -> calling.settle(call, this::show)));
        }
        if (call.correctable()) {
            tools.add(
                    tool(
                            "calls.correct",
                            () -> calling.correct(municipality.code(), municipality.name(), people, call, this::show)),
                    tool("calls.withdraw", () -> calling.withdraw(call, this::show)));
        }
        if (tools.getComponentCount() > 0) {
            item.add(tools);
        }
        return item;
    }

    private Button tool(String key, Runnable action) {
        Button tool = new Button(getTranslation(key), click -> action.run());
        tool.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return tool;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("gia-small");
        return small;
    }
}
