package nl.gia.drafts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.gia.drafts.Draft;
import nl.gia.drafts.Drafts;
import nl.gia.kit.Dates;
import nl.gia.shared.AmsterdamTime;

/** A long text that is kept as one types: a reload, an ended session or a cut line costs nothing. */
public class DraftedText extends Composite<Div> {

    private static final int PAUSE_MILLISECONDS = 800;

    private final TextArea text;
    private final Drafts drafts;
    private final String about;
    private final UnsentText unsent;
    private final Div restored = new Div();
    private String saved;

    /**
     * Shows the draft that was left, if there is one.
     *
     * @param text holds what is saved
     * @param about the object and its field, such as {@code meeting/…/report}
     */
    public DraftedText(TextArea text, Drafts drafts, String about) {
        this.text = text;
        this.drafts = drafts;
        this.about = about;
        this.saved = text.getValue();
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        restored.addClassName("gia-notice");
        restored.setVisible(false);
        unsent = new UnsentText(drafts, about, this::restore);
        getContent().add(restored, text, unsent);
        restore();
        text.addAttachListener(
                shown -> text.getElement().executeJs("window.giaDrafts.attach(this, $0)", drafts.key(about)));
        text.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                keep(typed.getValue());
            }
        });
    }

    /** Whether somebody left a text that is not saved yet. */
    public boolean isRestored() {
        return restored.isVisible();
    }

    /** Once the text is saved. */
    public void saved() {
        saved = text.getValue();
        discard();
    }

    /** Back to what is saved. */
    public void discard() {
        drafts.discard(about);
        unsent.drop();
        restored.setVisible(false);
        text.setValue(saved);
    }

    private void restore() {
        drafts.find(about).filter(draft -> !draft.text().equals(saved)).ifPresent(this::restore);
    }

    private void keep(String typed) {
        if (typed.equals(saved)) {
            drafts.discard(about);
        } else {
            drafts.save(about, typed);
        }
        unsent.kept(typed);
    }

    private void restore(Draft draft) {
        text.setValue(draft.text());
        restored.removeAll();
        Button discard = new Button(getTranslation("drafts.discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        String day = Dates.day(AmsterdamTime.dayOf(draft.savedAt()), getLocale());
        restored.add(
                new Span(getTranslation("drafts.restored", day, Dates.time(draft.savedAt(), getLocale()))), discard);
        restored.getElement().setAttribute("role", "status");
        restored.setVisible(true);
    }
}
