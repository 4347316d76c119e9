package nl.gia.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.gia.audit.History;
import nl.gia.audit.LogPage;
import nl.gia.audit.LogPlace;
import nl.gia.audit.ObjectRef;
import nl.gia.audit.Sentences;
import nl.gia.kit.Card;
import org.jspecify.annotations.Nullable;

/** What happened to one object, for the page of it; the module of the object says who may know. */
public class HistoryCard extends Card {

    private final transient History history;
    private final transient ObjectRef object;
    private final EntryList list;
    private final Button older = new Button(getTranslation("audit.older"));
    private @Nullable LogPlace next;

    public HistoryCard(History history, Sentences sentences, ObjectRef object) {
        this.history = history;
        this.object = object;
        this.list = new EntryList(sentences, entry -> List.of());
        older.addClickListener(click -> show());
        add(new H2(getTranslation("audit.history")), list, older);
        show();
    }

    private void show() {
        LogPage page = history.of(object, next);
        list.add(page.entries());
        next = page.older().orElse(null);
        older.setVisible(next != null);
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(getTranslation("audit.history.none")));
        }
    }
}
