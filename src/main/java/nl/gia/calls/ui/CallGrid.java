package nl.gia.calls.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.gia.calls.CallRow;
import nl.gia.calls.Conversation;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.ui.ContactNavigation;
import nl.gia.kit.NarrowColumns;
import nl.gia.kit.Tone;
import nl.gia.participation.ui.ParticipationNavigation;

/** Whom to phone, a municipality a row. On a phone all of it stands in one column, with the numbers to tap. */
class CallGrid extends Grid<CallRow> {

    private static final String LOG = """
            <vaadin-button theme="small" aria-label="${item.label}" @click="${log}">${item.log}</vaadin-button>""";
    private static final String PEOPLE = """
            ${item.people.map(one => html`<span class="gia-called"><a href="${one[0]}">${one[1]}</a>
              ${one[4] ? html`<a class="gia-phone" href="${one[3]}">${one[4]}</a>` : ''}
              <small>${one[2]}</small></span>`)}""";
    private static final String TALK = """
            ${item.outcome ? html`<span><span class="gia-badge ${item.tone}">${item.outcome}</span></span>` : ''}
            <small>${item.talk}</small>
            ${item.next ? html`<span class="${item.due}">${item.next}</span>` : ''}""";
    private static final String TOWN = """
            <div class="gia-row"><div class="gia-cell"><a href="${item.href}">${item.name}</a>
              <small>${item.where}</small><span class="gia-when-narrow gia-small">${item.why}</span></div>
              <div class="gia-when-narrow gia-tools">%s</div>
              <div class="gia-when-narrow gia-cell gia-calls">%s %s</div></div>""".formatted(LOG, PEOPLE, TALK);

    private final LocalDate today;
    private final Consumer<CallRow> log;

    /** @param withRegion when there are several to tell apart */
    CallGrid(String programme, LocalDate today, boolean withRegion, Consumer<CallRow> log) {
        this.today = today;
        this.log = log;
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(withLog(withTalk(withPeople(LitRenderer.of(TOWN))))
                        .withProperty("href", row -> ParticipationNavigation.visits(programme, row.code()))
                        .withProperty("name", CallRow::name)
                        .withProperty("where", row -> where(row, withRegion))
                        .withProperty("why", CallWords::reasons))
                .setHeader(getTranslation("calls.municipality"))
                .setFlexGrow(3);
        Column<CallRow> why = addColumn(CallWords::reasons)
                .setHeader(getTranslation("calls.why"))
                .setFlexGrow(4);
        Column<CallRow> people = addColumn(withPeople(LitRenderer.of(cell(PEOPLE))))
                .setHeader(getTranslation("calls.contacts"))
                .setFlexGrow(4);
        Column<CallRow> talk = addColumn(withTalk(LitRenderer.of(cell(TALK))))
                .setHeader(getTranslation("calls.lastTalk"))
                .setFlexGrow(4);
        Column<CallRow> logging = addColumn(withLog(LitRenderer.of(LOG)))
                .setHeader(getTranslation("kit.actions"))
                .setWidth("136px")
                .setFlexGrow(0);
        NarrowColumns.giveWay(this, why, people, talk, logging);
    }

    private static String cell(String content) {
        return "<div class=\"gia-cell gia-calls\">" + content + "</div>";
    }

    private static String where(CallRow row, boolean withRegion) {
        return withRegion && row.region() != null ? row.region() : row.province();
    }

    private LitRenderer<CallRow> withLog(LitRenderer<CallRow> renderer) {
        return renderer.withProperty("label", row -> getTranslation("calls.logOf", row.name()))
                .withProperty("log", row -> getTranslation("calls.log"))
                .withFunction("log", log::accept);
    }

    private LitRenderer<CallRow> withPeople(LitRenderer<CallRow> renderer) {
        return renderer.withProperty(
                "people", row -> row.contacts().stream().map(CallGrid::person).toList());
    }

    private static List<String> person(ContactRow contact) {
        return List.of(
                ContactNavigation.contact(contact.id()),
                contact.name(),
                Objects.toString(contact.function(), ""),
                contact.phone() == null ? "" : contact.phone().link(),
                Objects.toString(contact.phone(), ""));
    }

    private LitRenderer<CallRow> withTalk(LitRenderer<CallRow> renderer) {
        return renderer.withProperty(
                        "outcome", of(call -> CallWords.outcome(call.told().outcome())))
                .withProperty(
                        "tone", of(call -> CallWords.tone(call.told().outcome()).className()))
                .withProperty("talk", of(call -> CallWords.circumstances(call, getLocale())))
                .withProperty("next", of(CallWords::nextStep))
                .withProperty(
                        "due", of(call -> call.isDue(today) ? "gia-badge " + Tone.WARN.className() : "gia-small"));
    }

    private static ValueProvider<CallRow, String> of(SerializableFunction<Conversation, String> words) {
        return row -> row.conversation() == null ? "" : words.apply(row.conversation());
    }
}
