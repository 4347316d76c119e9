package nl.gia.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.details.DetailsVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.gia.audit.LogEntry;
import nl.gia.audit.Sentences;
import nl.gia.audit.Sentences.Parts;
import nl.gia.kit.Dates;
import nl.gia.kit.DefinitionList;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;

/** Entries as sentences, day by day, the latest first; what else is known of one opens below it. */
class EntryList extends Div {

    private final transient Sentences sentences;
    private final transient Function<LogEntry, List<Component>> more;
    private @Nullable LocalDate day;
    private UnorderedList list = new UnorderedList();

    /** @param more what one can do with an entry, below its details */
    EntryList(Sentences sentences, Function<LogEntry, List<Component>> more) {
        this.sentences = sentences;
        this.more = more;
        addClassName("gia-log");
    }

    void add(List<LogEntry> entries) {
        for (LogEntry entry : entries) {
            LocalDate at = AmsterdamTime.dayOf(entry.at());
            if (!at.equals(day)) {
                day = at;
                list = new UnorderedList();
                add(new H3(Dates.weekday(at, getLocale())), list);
            }
            list.add(item(entry));
        }
    }

    private ListItem item(LogEntry entry) {
        Span time = new Span(Dates.time(entry.at(), getLocale()));
        time.addClassName("gia-log-time");
        Details details = new Details(getTranslation("audit.column.details"), facts(entry));
        details.addThemeVariants(DetailsVariant.LUMO_SMALL);
        more.apply(entry).forEach(details::add);
        return new ListItem(time, new Div(sentence(entry), details));
    }

    private Component sentence(LogEntry entry) {
        Parts parts = sentences.parts(entry, getLocale());
        Span sentence = new Span(new Text(parts.before()));
        String address = entry.called() == null ? null : entry.called().address();
        // Not every sentence names its object: who logged in is its subject already.
        boolean isNamed = !parts.object().isBlank();
        sentence.add(address == null || !isNamed ? new Text(parts.object()) : new Anchor(address, parts.object()));
        sentence.add(new Text(parts.after()));
        if (entry.refused()) {
            sentence.add(new Text(" "), new StatusBadge(getTranslation("audit.result.refused"), Tone.WARN));
        }
        return sentence;
    }

    private DefinitionList facts(LogEntry entry) {
        DefinitionList facts = new DefinitionList()
                .row(getTranslation("audit.column.at"), Dates.moment(entry.at(), getLocale()))
                .row(getTranslation("audit.column.actor"), entry.actor())
                .row(getTranslation("audit.column.origin"), entry.origin());
        entry.details()
                .forEach((name, value) ->
                        facts.row(sentences.detail(name, getLocale()), sentences.value(name, value, getLocale())));
        return facts;
    }
}
